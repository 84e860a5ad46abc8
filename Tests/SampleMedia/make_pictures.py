"""Pictures of every type that may be uploaded, full of metadata.

Usage: make_pictures.py FOLDER

Makes them with Pillow (and HEIC with `vips`), writes places, devices, comments, thumbnails and
profiles into them with ExifTool and by hand, and prints a JSON list of what each shows:
`{"name", "file", "type", "kept", "colours", "frames", "transparent"}`. A picture shows eight patches
in a row; `colours` are what they look like in sRGB, by Pillow and Little CMS. `frames` are how many it has where it is an animation that stays one, and `transparent`
says that its lowest quarter shows what is behind.
"""

import io
import json
import pathlib
import struct
import subprocess
import sys
import zlib

from PIL import Image, ImageCms, PngImagePlugin

import colour_profiles

PATCH = 64
RELATIVE_COLORIMETRIC = 1
COLOURS = [(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 255, 0),
           (0, 0, 255), (128, 128, 128), (20, 60, 200), (250, 200, 10)]
INKS = [(0, 0, 0, 0), (255, 0, 0, 0), (0, 255, 0, 0), (0, 0, 255, 0),
        (0, 0, 0, 255), (128, 128, 128, 0), (20, 60, 200, 30), (250, 200, 10, 5)]
TRAILER = b"SECRETTRAILER +37.2411+127.1776/"
XMP = (b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
       b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
       b'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="37,14.466N" '
       b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Make="SECRETXMP"/></rdf:RDF>'
       b'</x:xmpmeta><?xpacket end="w"?>')
EVERYTHING = [
    "-EXIF:GPSLatitude=37.2411", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=127.1776",
    "-EXIF:GPSLongitudeRef=E", "-EXIF:Make=SECRETDEVICE", "-EXIF:Model=SECRETDEVICE",
    "-EXIF:SerialNumber=SECRETDEVICE", "-EXIF:DateTimeOriginal=2026:01:01 00:00:00",
    "-EXIF:ImageDescription=SECRETPLACE", "-XMP:Creator=SECRETXMP", "-XMP:GPSLatitude=37.2411",
]

folder = pathlib.Path(sys.argv[1])
made = []


def patches(mode, colours):
    image = Image.new(mode, (PATCH * len(colours), PATCH))
    for index, colour in enumerate(colours):
        image.paste(colour, (index * PATCH, 0, (index + 1) * PATCH, PATCH))
    return image


RGB = patches("RGB", COLOURS)
GREY = RGB.convert("L")
CMYK = patches("CMYK", INKS)


def shown(image):
    """The centres of the patches."""
    image = image.convert("RGB")
    return [image.getpixel((PATCH * index + PATCH // 2, PATCH // 2)) for index in range(8)]


def converted(image, profile):
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    target = ImageCms.ImageCmsProfile(io.BytesIO(colour_profiles.srgb()))
    return ImageCms.profileToProfile(
        image, source, target, renderingIntent=RELATIVE_COLORIMETRIC, outputMode="RGB")


def path_of(name, kind):
    return folder / f"{name}.{kind}"


def keep(name, kind, colours, **more):
    made.append({**more, "name": name, "file": str(path_of(name, kind)),
                 "type": {"jpg": "image/jpeg"}.get(kind, f"image/{kind}"),
                 "kept": "image/jpeg" if kind in ("jpg", "heic") else f"image/{kind}",
                 "colours": colours})


def exiftool(path, *tags):
    subprocess.run(["exiftool", "-q", "-q", "-m", "-overwrite_original", *tags, str(path)], check=True)


def trail(path):
    with open(path, "ab") as file:
        file.write(TRAILER)


# --- JPEG -----------------------------------------------------------------------------------------


def jpeg(name, image, profile=None, fits=True, orientation=None, **options):
    path = path_of(name, "jpg")
    image.save(path, quality=100, subsampling=0, icc_profile=profile, **options)
    stored = Image.open(path)
    colours = shown(converted(stored, profile) if profile and fits else stored)
    thumbnail = folder / "thumbnail"
    RGB.resize((64, 8)).save(thumbnail, "jpeg")
    tags = EVERYTHING + ["-IPTC:City=SECRETPLACE", "-Comment=SECRETCOMMENT",
                         f"-ThumbnailImage<={thumbnail}"]
    if orientation:
        tags += ["-n", f"-EXIF:Orientation={orientation}"]
        colours = colours[::-1]
    exiftool(path, *tags)
    # A second comment, and an application's segment, after the tables.
    whole = path.read_bytes()
    scan = 2
    while whole[scan + 1] != 0xDA:  # a thumbnail has scans as well
        scan += 2 + int.from_bytes(whole[scan + 2:scan + 4], "big")
    extra = b"".join(
        bytes((0xFF, marker)) + struct.pack(">H", len(text) + 2) + text
        for marker, text in ((0xFE, b"SECRETCOMMENT"), (0xE7, b"SECRETDEVICE"), (0xEE, b"SECRETX")))
    path.write_bytes(whole[:scan] + extra + whole[scan:])
    trail(path)
    keep(name, "jpg", colours)


jpeg("plain", RGB)
jpeg("progressive", RGB, progressive=True)
jpeg("turned", RGB, orientation=3)
jpeg("srgb", RGB, colour_profiles.srgb())
jpeg("display-p3", RGB, colour_profiles.display_p3())
jpeg("adobe-rgb", RGB, colour_profiles.adobe_rgb())
jpeg("damaged-profile", RGB, colour_profiles.display_p3()[:300], fits=False)
jpeg("grey", GREY)
jpeg("grey-profile", GREY, colour_profiles.grey())
jpeg("grey-called-srgb", GREY, colour_profiles.srgb(), fits=False)
jpeg("inks-profile", CMYK, colour_profiles.cmyk())
jpeg("inks", CMYK)
# Without a profile, which colours inks have is a choice; white is none.
made[-1]["colours"] = [(255, 255, 255)] + [None] * 7


# --- PNG ------------------------------------------------------------------------------------------


def chunk(kind, content):
    return (struct.pack(">I", len(content)) + kind + content
            + struct.pack(">I", zlib.crc32(kind + content)))


def png(name, image, profile=None, fits=True, colours=None, **options):
    path = path_of(name, "png")
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", "SECRETCOMMENT")
    texts.add_text("Author", "SECRETCOMMENT", zip=True)
    texts.add_itxt("Title", "SECRETCOMMENT")
    image.save(path, icc_profile=profile, pnginfo=texts, **options)
    stored = Image.open(path)
    if colours is None:
        flat = stored.convert("RGB") if stored.mode in ("P", "RGBA", "LA") else stored
        colours = shown(converted(flat, profile) if profile and fits else flat)
    exiftool(path, *EVERYTHING)
    whole = path.read_bytes()
    start = whole.index(b"IDAT") - 4
    extra = (chunk(b"tIME", struct.pack(">H5B", 2026, 1, 1, 0, 0, 0))
             + chunk(b"caNv", b"SECRETDEVICE") + chunk(b"sPLT", b"SECRETCOMMENT\0\x08"))
    path.write_bytes(whole[:start] + extra + whole[start:])
    trail(path)
    keep(name, "png", colours)


def png16(name, channels, rows):
    """16 bits of each channel, which Pillow does not write."""
    kind = {1: 0, 3: 2}[channels]
    line = b"\0" + b"".join(struct.pack(">H", value * 257) for value in rows)
    path_of(name, "png").write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">2I5B", PATCH * 8, PATCH, 16, kind, 0, 0, 0))
        + chunk(b"tEXt", b"Comment\0SECRETCOMMENT")
        + chunk(b"IDAT", zlib.compress(line * PATCH)) + chunk(b"IEND", b"") + TRAILER)


with_alpha = RGB.copy()
with_alpha.putalpha(255)
# The lowest quarter is transparent; it is black if that is ignored.
see_through = RGB.convert("RGBA")
see_through.paste((0, 0, 0, 0), (0, PATCH * 3 // 4, PATCH * 8, PATCH))
# Encoders of animations leave out invisible edges.
see_through.putpixel((0, PATCH - 1), (255, 255, 255, 255))
png("rgb", RGB)
png("alpha", with_alpha)
png("palette", RGB.quantize(16, dither=0), transparency=bytes([255] * 15 + [0]))
png("grey", GREY)
png("display-p3", RGB, colour_profiles.display_p3())
png("alpha-adobe-rgb", with_alpha, colour_profiles.adobe_rgb())
png("animated", RGB, save_all=True, append_images=[GREY.convert("RGB"), RGB])
made[-1]["frames"] = 3
png16("deep", 3, [value for colour in COLOURS for _ in range(PATCH) for value in colour])
keep("deep", "png", COLOURS)
levels = [sum(colour) // 3 for colour in COLOURS]
png16("deep-grey", 1, [level for level in levels for _ in range(PATCH)])
keep("deep-grey", "png", [(level,) * 3 for level in levels])


# --- GIF ------------------------------------------------------------------------------------------


def gif(name, image, **options):
    path = path_of(name, "gif")
    image.save(path, comment=b"SECRETCOMMENT", **options)
    exiftool(path, "-XMP:Creator=SECRETXMP", "-XMP:GPSLatitude=37.2411")
    whole = path.read_bytes()
    text = (b"\x21\xf9\x04\x00\x00\x00\x00\x00" + b"\x21\x01\x0c" + bytes(12) + b"\x0dSECRETCOMMENT\0"
            + b"\x21\xff\x0bSECRETDEVIC\x04gpsX\x00")
    path.write_bytes(whole[:-1] + text + whole[-1:])
    trail(path)
    keep(name, "gif", shown(Image.open(path)))


FRAMES = [RGB, RGB.rotate(180), RGB]
gif("still", RGB.quantize(16, dither=0))
gif("animated", RGB, save_all=True, append_images=FRAMES[1:], duration=100, loop=0)
made[-1]["frames"] = 3
gif("transparent", RGB.quantize(16, dither=0), transparency=15)


# --- WebP -----------------------------------------------------------------------------------------


def webp(name, image, profile=None, **options):
    path = path_of(name, "webp")
    exif = Image.Exif()
    exif[0x010F] = exif[0x0110] = "SECRETDEVICE"
    exif[0x010E] = "SECRETPLACE"
    image.save(path, icc_profile=profile, exif=exif, xmp=XMP, **options)
    stored = Image.open(path).convert("RGB")
    colours = shown(converted(stored, profile) if profile else stored)
    whole = bytearray(path.read_bytes())
    whole += b"SECR" + struct.pack("<I", 12) + b"SECRETDEVICE"
    whole[4:8] = struct.pack("<I", len(whole) - 8)
    path.write_bytes(whole + TRAILER)
    keep(name, "webp", colours)


webp("lossy", RGB, quality=95)
webp("lossless", RGB, lossless=True)
webp("alpha", with_alpha, quality=95)
webp("alpha-lossless", with_alpha, lossless=True)
webp("display-p3", RGB, colour_profiles.display_p3(), lossless=True)
webp("animated", RGB, save_all=True, append_images=FRAMES[1:], quality=95, duration=100)
made[-1]["frames"] = 3
webp("animated-lossless", with_alpha, save_all=True, lossless=True, duration=100,
     append_images=[frame.convert("RGBA") for frame in FRAMES[1:]])
webp("animated-display-p3", RGB, colour_profiles.display_p3(), save_all=True,
     append_images=FRAMES[1:], lossless=True, duration=100)


webp("see-through", see_through, lossless=True)
made[-1]["transparent"] = True
webp("see-through-lossy", see_through, quality=95)
made[-1]["transparent"] = True
webp("see-through-animated", see_through, save_all=True, append_images=[see_through.rotate(180)],
     lossless=True, duration=100)
made[-1]["transparent"] = True
# Some programs that add metadata do not mark the images as transparent in the header.
hidden = path_of("see-through", "webp").read_bytes()
assert hidden[12:16] == b"VP8X" and hidden[20] & 0x10
path_of("see-through-unsaid", "webp").write_bytes(
    hidden[:20] + bytes([hidden[20] & ~0x10]) + hidden[21:])
keep("see-through-unsaid", "webp", made[-2]["colours"], transparent=True)


# --- HEIC -----------------------------------------------------------------------------------------


def heic(name, profile=None, image=RGB):
    source, path = folder / "source.png", path_of(name, "heic")
    image.save(source, icc_profile=profile)
    subprocess.run(["vips", "copy", str(source), f"{path}[Q=100]"], check=True, capture_output=True)
    exiftool(path, *EVERYTHING)
    keep(name, "heic", shown(converted(RGB, profile) if profile else RGB))


heic("phone")
heic("see-through", image=see_through)
made[-1]["transparent"] = True
heic("phone-display-p3", colour_profiles.display_p3())

for picture in made:
    content = pathlib.Path(picture["file"]).read_bytes()
    assert b"SECRET" in content or picture["type"] == "image/heic", picture["name"]
print(json.dumps(made))
