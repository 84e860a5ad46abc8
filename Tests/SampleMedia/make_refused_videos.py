"""Videos in codings that are refused, since phones and browsers do not play them.

Usage: make_refused_videos.py FOLDER

Makes them with ffmpeg, and prints a JSON list: `{"name", "file", "codings"}`, with the codings that a
client is told.
"""

import json
import pathlib
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])
SOURCE = ["-f", "lavfi", "-i", "testsrc2=size=176x144:rate=15:duration=1",
          "-f", "lavfi", "-i", "sine=frequency=440:duration=1"]
H264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
made = []


def refused(name, codings, *options):
    path = folder / f"{name}.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *SOURCE, *options, str(path)],
                   check=True, capture_output=True)
    made.append({"name": name, "file": str(path), "codings": codings})


refused("mpeg4", "mp4v", "-c:v", "mpeg4", "-c:a", "aac")
refused("motion-jpeg", "mp4v", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "aac")
refused("motion-jpeg-quicktime", "jpeg", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "aac",
        "-f", "mov")
refused("h263", "s263", "-c:v", "h263", "-c:a", "aac", "-f", "3gp")
refused("vorbis", "mp4a.dd", *H264, "-c:a", "libvorbis")
print(json.dumps(made))
