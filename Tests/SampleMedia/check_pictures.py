"""Searches pictures with ExifTool and Pillow for anything besides the picture.

Usage: check_pictures.py LIST

LIST is a JSON file: `[{"name", "file", "type", "colours", "frames", "transparent"}]`, with the colours
that the eight patches must have (null: anything), how many frames there must be, and whether the
lowest quarter shows what is behind (white in JPEG); what is not said is not looked at. Prints what is
wrong, one line each, and fails then.
"""

import json
import subprocess
import sys

from PIL import Image

# What a decoder needs, by ExifTool's names. Everything else is a finding.
ALLOWED = {
    "SourceFile",
    "ExifTool:ExifToolVersion",
    "System:FileName", "System:Directory", "System:FileSize", "System:FileModifyDate",
    "System:FileAccessDate", "System:FileInodeChangeDate", "System:FilePermissions",
    "File:FileType", "File:FileTypeExtension", "File:MIMEType", "File:ImageWidth",
    "File:ImageHeight", "File:EncodingProcess", "File:BitsPerSample", "File:ColorComponents",
    "File:YCbCrSubSampling",
    "JFIF:JFIFVersion", "JFIF:ResolutionUnit", "JFIF:XResolution", "JFIF:YResolution",
    "Adobe:DCTEncodeVersion", "Adobe:APP14Flags0", "Adobe:APP14Flags1", "Adobe:ColorTransform",
    "PNG:ImageWidth", "PNG:ImageHeight", "PNG:BitDepth", "PNG:ColorType", "PNG:Compression",
    "PNG:Filter", "PNG:Interlace", "PNG:Gamma", "PNG:SRGBRendering", "PNG:Palette",
    "PNG:Transparency", "PNG:AnimationFrames", "PNG:AnimationPlays",
    "GIF:GIFVersion", "GIF:ImageWidth", "GIF:ImageHeight", "GIF:HasColorMap",
    "GIF:ColorResolutionDepth", "GIF:BitsPerPixel", "GIF:BackgroundColor", "GIF:FrameCount",
    "GIF:Duration", "GIF:AnimationIterations", "GIF:TransparentColor",
    "RIFF:VP8Version", "RIFF:ImageWidth", "RIFF:ImageHeight", "RIFF:HorizontalScale",
    "RIFF:VerticalScale", "RIFF:AlphaIsUsed", "RIFF:WebP_Flags", "RIFF:AlphaPreprocessing",
    "RIFF:AlphaFiltering", "RIFF:AlphaCompression", "RIFF:BackgroundColor",
    "RIFF:AnimationLoopCount", "RIFF:FrameCount", "RIFF:Duration",
    "Composite:ImageSize", "Composite:Megapixels",
}
MIDDLES = 8


def findings(picture):
    name, path = picture["name"], picture["file"]
    tags = json.loads(subprocess.run(
        ["exiftool", "-json", "-a", "-u", "-U", "-ee", "-G1", path],
        check=True, capture_output=True).stdout)[0]
    for tag, value in tags.items():
        if tag not in ALLOWED:
            yield f"{name}: {tag} = {value}"
    if tags["File:MIMEType"].replace("apng", "png") != picture["type"]:
        yield f"{name}: is {tags['File:MIMEType']}, not {picture['type']}"
    if "EXIF" in str(tags.get("RIFF:WebP_Flags")) or "XMP" in str(tags.get("RIFF:WebP_Flags")):
        yield f"{name}: flags say {tags['RIFF:WebP_Flags']}"
    with open(path, "rb") as file:
        content = file.read()
    for word in (b"SECRET", b"Exif", b"http", b"ICC_PROFILE", b"iCCP", b"ICCP"):
        if word in content:
            yield f"{name}: {word.decode()} is in the file"
    with Image.open(path) as image:
        left = set(image.info) - {
            "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "adobe", "adobe_transform",
            "transparency", "background", "duration", "timestamp", "loop", "version", "gamma",
            "srgb", "interlace", "progressive", "progression", "extension",
            "bbox", "blend", "disposal", "default_image"}
        if left:
            yield f"{name}: Pillow finds {sorted(left)}"
        for frame in range(getattr(image, "n_frames", 1)):
            image.seek(frame)
            image.load()
        image.seek(0)
        count = getattr(image, "n_frames", 1)
        if picture.get("frames") not in (None, count):
            yield f"{name}: {count} frames, not {picture['frames']}"
        yield from wrong_colours(picture, image.convert("RGB"))
        if picture.get("transparent"):
            seen = image.convert("RGBA").getpixel((image.width // 2, image.height * 15 // 16))
            if seen[3] if picture["type"] != "image/jpeg" else min(seen) < 253:
                yield f"{name}: what is transparent shows {seen}"


def wrong_colours(picture, image):
    for index, colour in enumerate(picture.get("colours") or []):
        place = (image.width * (2 * index + 1) // (2 * MIDDLES), image.height // 2)
        seen = image.getpixel(place)
        if colour and max(abs(a - b) for a, b in zip(seen, colour)) > picture.get("steps", 1):
            yield f"{picture['name']}: patch {index} is {seen}, not {tuple(colour)}"


wrong = [each for picture in json.load(open(sys.argv[1], encoding="utf-8"))
         for each in findings(picture)]
print("\n".join(wrong))
sys.exit(bool(wrong))
