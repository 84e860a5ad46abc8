"""Videos of the kinds that phones make, full of what is not pictures and sound.

Usage: make_videos.py FOLDER

Makes them with ffmpeg and ExifTool, and prints a JSON list: `{"name", "file", "frames"}`, where
`frames` are the hashes of every decoded picture and piece of sound.
"""

import json
import pathlib
import struct
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])
SOURCE = ["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=15:duration=2",
          "-f", "lavfi", "-i", "sine=frequency=440:duration=2"]
DESCRIBED = ["-metadata", "location=+37.2411+127.1776/", "-metadata", "title=SECRETPLACE",
             "-metadata", "comment=SECRETCOMMENT", "-metadata", "creation_time=2026-01-01T00:00:00Z",
             "-metadata:s:v", "handler_name=SECRETDEVICE", "-metadata:s:a", "language=kor"]
H264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "8", "-c:a", "aac"]
made = []


def ffmpeg(*arguments):
    return subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *map(str, arguments)],
                          check=True, capture_output=True).stdout.decode()


def frames(path):
    return ffmpeg("-i", path, "-map", "0:v", "-map", "0:a?", "-f", "framemd5", "-")


def box(kind, content):
    return struct.pack(">I", len(content) + 8) + kind + content


def video(name, *options, source=None):
    path = folder / f"{name}.mp4"
    ffmpeg(*(source or SOURCE), *options, *DESCRIBED, path)
    return path


def keep(path, describe=True):
    before = frames(path)
    if describe:
        subprocess.run(
            ["exiftool", "-q", "-q", "-m", "-overwrite_original", "-Keys:Make=SECRETDEVICE",
             "-Keys:GPSCoordinates=37.2411, 127.1776", "-UserData:Model=SECRETDEVICE",
             "-XMP:GPSLatitude=37.2411", "-ItemList:Artist=SECRETPLACE", str(path)], check=True)
    with open(path, "ab") as file:
        # A vendor's box, free space that is not free, and too few bytes for a box.
        file.write(box(b"uuid", bytes(range(16)) + b"SECRETDEVICE") + box(b"free", b"freeGPS SECRET")
                   + box(b"SECR", b"SECRETDEVICE") + b"SECRET!")
    assert frames(path) == before, path
    made.append({"name": path.stem, "file": str(path), "frames": before})


keep(video("phone", *H264))
keep(video("fast-start", *H264, "-movflags", "+faststart"))
keep(video("hevc", *["-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", "-x265-params",
                     "log-level=none", "-c:a", "aac"]))
keep(video("silent", *H264[:-2], "-an", "-timecode", "01:02:03:04"))
keep(video("mpeg4", "-c:v", "mpeg4", "-c:a", "libmp3lame"))
for name, flags in (("fragments", "frag_keyframe+empty_moov"),
                    ("fragments-default-base", "frag_keyframe+empty_moov+default_base_moof"),
                    ("fragments-separate", "frag_keyframe+separate_moof+omit_tfhd_offset+empty_moov"),
                    ("fragments-indexed", "frag_keyframe+global_sidx+empty_moov+default_base_moof")):
    keep(video(name, *H264, "-movflags", flags), describe=False)
# Texts are a track of their own, between the pictures.
text = folder / "text.srt"
text.write_text("1\n00:00:00,000 --> 00:00:02,000\nSECRETPLACE +37.2411+127.1776\n", encoding="utf-8")
keep(video("texts", *H264, "-c:s", "mov_text", "-map", "0", "-map", "1", "-map", "2",
           source=[*SOURCE, "-i", text]))
print(json.dumps(made))
