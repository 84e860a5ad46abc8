"""Videos as made by phones, full of metadata.

Usage: make_videos.py FOLDER

Makes them with ffmpeg and ExifTool, and by hand what neither writes, and prints a JSON list:
`{"name", "file", "frames", "width", "height", "milliseconds"}`, where `frames` are the hashes of every
decoded picture and piece of sound, and the numbers are what ffprobe says of the video as it is shown.
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
HEVC = ["-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", "-x265-params", "log-level=none",
        "-c:a", "aac"]
made = []


def ffmpeg(*arguments):
    return subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *map(str, arguments)],
                          check=True, capture_output=True).stdout.decode()


def frames(path):
    return ffmpeg("-i", path, "-map", "0:v", "-map", "0:a?", "-f", "framemd5", "-")


def facts(path):
    found = json.loads(subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-select_streams", "v:0", "-show_streams",
         "-show_format", str(path)], check=True, capture_output=True).stdout)
    stream = found["streams"][0]
    size = [stream["width"], stream["height"]]
    turns = [data["rotation"] for data in stream.get("side_data_list", []) if "rotation" in data]
    if turns and turns[0] % 180:
        size.reverse()
    return {"width": size[0], "height": size[1], "milliseconds": round(float(found["format"]["duration"]) * 1000)}


def box(kind, content):
    return struct.pack(">I", len(content) + 8) + kind + content


def video(name, *options, source=None, described=None):
    path = folder / f"{name}.mp4"
    ffmpeg(*(source or SOURCE), *options, *(DESCRIBED if described is None else described), path)
    return path


# A vendor's box, used free space, and too few bytes for a box.
TRAILER = (box(b"uuid", bytes(range(16)) + b"SECRETDEVICE") + box(b"free", b"freeGPS SECRET")
           + box(b"SECR", b"SECRETDEVICE") + b"SECRET!")


def keep(path, describe=True, trailer=TRAILER, source=None):
    """Without a source, what is written into the file must not change what it shows."""
    before = frames(source or path)
    if describe:
        subprocess.run(
            ["exiftool", "-q", "-q", "-m", "-overwrite_original", "-Keys:Make=SECRETDEVICE",
             "-Keys:GPSCoordinates=37.2411, 127.1776", "-UserData:Model=SECRETDEVICE",
             "-XMP:GPSLatitude=37.2411", "-ItemList:Artist=SECRETPLACE", str(path)], check=True)
    with open(path, "ab") as file:
        file.write(trailer)
    assert source or frames(path) == before, path
    made.append({"name": path.stem, "file": str(path), "frames": before, **facts(source or path)})


keep(video("phone", *H264))
keep(video("fast-start", *H264, "-movflags", "+faststart"))
keep(video("hevc", *HEVC))
keep(video("silent", *H264[:-2], "-an", "-timecode", "01:02:03:04"))
turned = video("turned", *H264)
subprocess.run(["exiftool", "-q", "-overwrite_original", "-Rotation=90", str(turned)], check=True)
keep(turned)
keep(video("mp3", *H264[:-2], "-c:a", "libmp3lame"))
keep(video("brand", *H264, "-brand", "iso7"))
keep(video("av1", "-c:v", "libaom-av1", "-cpu-used", "8", "-row-mt", "0", "-c:a", "libopus"))
keep(video("vp9", "-c:v", "libvpx-vp9", "-cpu-used", "8", "-deadline", "realtime", "-c:a", "flac",
           "-strict", "-2"))
for sound in ("alac", "ac3", "eac3", "mp2"):
    keep(video(sound, *H264[:-2], "-c:a", sound))
keep(video("mp3-low", *H264[:-2], "-c:a", "libmp3lame", "-ar", "22050", "-ac", "1"))
keep(video("display", *HEVC[:-4], "-x265-params", "log-level=none:max-cll=1000,400:master-display="
           "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1)", "-c:a", "aac"))
# QuickTime's descriptions of sound in their three lengths.
for name, sound in (("quicktime", ("aac",)), ("quicktime-pcm", ("pcm_s16le",)),
                    ("quicktime-long", ("pcm_s24le", "-ar", "96000"))):
    keep(video(name, *H264[:-2], "-f", "mov", "-c:a", *sound))
for name, flags in (("fragments", "frag_keyframe+empty_moov"),
                    ("fragments-default-base", "frag_keyframe+empty_moov+default_base_moof"),
                    ("fragments-separate", "frag_keyframe+separate_moof+omit_tfhd_offset+empty_moov"),
                    ("fragments-indexed", "frag_keyframe+global_sidx+empty_moov+default_base_moof")):
    keep(video(name, *H264, "-movflags", flags), describe=False)
# Texts are a separate track, between the pictures.
text = folder / "text.srt"
text.write_text("1\n00:00:00,000 --> 00:00:02,000\nSECRETPLACE +37.2411+127.1776\n", encoding="utf-8")
keep(video("texts", *H264, "-c:s", "mov_text", "-map", "0", "-map", "1", "-map", "2",
           source=[*SOURCE, "-i", text]))
# Any number of bytes that are not boxes.
for count in (5, 8, 100):
    keep(video(f"trailer-{count}", *H264, described=[]), describe=False,
         trailer=(b"SECRETTRAILER +37.2411+127.1776/ " * 4)[:count])


# --- Messages between the coded pictures ------------------------------------------------------------

# AVCHD: places and times, as ExifTool reads them.
MDPM = [(0x18, "20202601"), (0x19, "02030405"), (0xb0, "02030000"), (0xb1, "4e000000"),
        (0xb2, "00250001"), (0xb3, "000c0001"), (0xb4, "00000001"), (0xb5, "45000000"),
        (0xb6, "007f0001"), (0xb7, "00060001"), (0xb8, "00000001"), (0xe0, "01030000")]
AVCHD = (bytes.fromhex("17ee8c60f84d11d98cd60800200c9a66") + b"MDPM" + bytes([len(MDPM)])
         + b"".join(bytes([tag]) + bytes.fromhex(value) for tag, value in MDPM))
DEVICE = bytes(range(16)) + b"SECRETDEVICE +37.2411+127.1776/" * 20


def message(kind, content):
    return bytes([kind]) + b"\xff" * (len(content) // 255) + bytes([len(content) % 255]) + content


def unit(header, content):
    """With emulation prevention bytes, so that it contains no start code."""
    escaped, zeros = b"", 0
    for byte in content + b"\x80":
        if zeros >= 2 and byte <= 3:
            escaped, zeros = escaped + b"\x03", 0
        escaped += bytes([byte])
        zeros = zeros + 1 if byte == 0 else 0
    return b"\0\0\1" + header + escaped


def insert(stream, units, is_picture):
    """Puts units before each key picture."""
    position, found = 0, 0
    while (position := stream.find(b"\0\0\1", position)) >= 0:
        if is_picture(stream[position + 3]):
            stream = stream[:position] + units + stream[position:]
            position, found = position + len(units), found + 1
        position += 3
    assert found, "no key picture"
    return stream


def messages(name, codec, suffix, units, is_picture, *options):
    raw = folder / f"{name}.{suffix}"
    ffmpeg(*SOURCE[:4], *codec[:codec.index("-c:a")], "-an", "-f", suffix, raw)
    raw.write_bytes(insert(raw.read_bytes(), units, is_picture))
    path = folder / f"{name}.mp4"
    ffmpeg("-framerate", "15", "-i", raw, "-c", "copy", *options, path)
    keep(path, describe=False)


# One unit of two messages, of which a recovery point is kept, one of many bytes, and types that are free
# for any use.
H264_UNITS = (unit(b"\6", message(6, b"\xc4") + message(5, AVCHD)) + unit(b"\6", message(5, DEVICE))
              + unit(b"\6", message(4, b"\xb5\0\x31SECRETDEVICE")) + unit(b"\x18", b"SECRETDEVICE"))
HEVC_UNITS = (unit(b"\x4e\1", message(6, b"\x80") + message(5, AVCHD) + message(5, DEVICE))
              + unit(b"\x4e\1", message(4, b"\xb5\0\x31SECRETDEVICE")) + unit(b"\x60\1", b"SECRETDEVICE"))
messages("messages", H264, "h264", H264_UNITS, lambda byte: byte & 31 == 5)
messages("messages-fragments", H264, "h264", H264_UNITS, lambda byte: byte & 31 == 5,
         "-movflags", "frag_keyframe+empty_moov")
messages("messages-hevc", HEVC, "hevc", HEVC_UNITS, lambda byte: 16 <= byte >> 1 & 63 <= 21,
         "-tag:v", "hvc1")
messages("messages-interlaced",
         [*H264[:4], "-x264-params", "interlaced=1:nal-hrd=vbr:vbv-maxrate=500:vbv-bufsize=500",
          *H264[4:]], "h264", H264_UNITS, lambda byte: byte & 31 == 5)


# --- Bytes after the fields of boxes ----------------------------------------------------------------

PARENTS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf", b"mvex", b"moof", b"traf"}
TABLES = [b"stts", b"ctts", b"stss", b"stsc", b"stsz", b"stco", b"elst", b"vmhd", b"smhd", b"hdlr",
          b"mdhd", b"tkhd", b"mvhd", b"sgpd", b"sbgp"]
EXTRA = b"SECRETDEVICE +37.2411+127.1776/"


def boxes(content):
    while len(content) >= 8:
        size, kind = struct.unpack(">I4s", content[:8])
        yield kind, content[8:size]
        content = content[size:]


def padded(kind, content):
    if kind in PARENTS:
        content = b"".join(box(inner, padded(inner, rest)) for inner, rest in boxes(content))
    elif kind == b"stsd":
        entries = b""
        for coding, entry in boxes(content[8:]):
            header = 28 if coding in (b"mp4a", b"Opus", b"fLaC", b"alac", b"ac-3", b"ec-3") else 78
            inner = b"".join(box(each, rest + EXTRA) for each, rest in boxes(entry[header:]))
            entries += box(coding, entry[:header] + inner)
        content = content[:8] + entries
    elif kind in TABLES:
        content += EXTRA
    return content


def keep_padded(name, source):
    """The movie comes after the media, so that referenced bytes do not move."""
    path = folder / f"{name}.mp4"
    path.write_bytes(b"".join(box(kind, padded(kind, content))
                              for kind, content in boxes(source.read_bytes())))
    # Decoders read some of the bytes after the fields.
    keep(path, describe=False, source=source)


keep_padded("behind-fields", video("source-h264", *H264, described=[]))
keep_padded("behind-fields-hevc", video("source-hevc", *HEVC[:-1], "eac3", described=[]))
keep_padded("behind-fields-av1", video(
    "source-av1", "-c:v", "libaom-av1", "-cpu-used", "8", "-c:a", "libopus", described=[]))
keep_padded("behind-fields-vp9", video(
    "source-vp9", "-c:v", "libvpx-vp9", "-cpu-used", "8", "-deadline", "realtime", "-c:a", "alac",
    described=[]))
print(json.dumps(made))
