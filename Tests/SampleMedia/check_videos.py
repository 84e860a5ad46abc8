"""Searches videos with ExifTool and ffprobe for metadata, and checks with ffmpeg that they play.

Usage: check_videos.py LIST

LIST is a JSON file: `[{"name", "file", "frames"}]`. Prints what is wrong, one line each, and fails
then.
"""

import json
import subprocess
import sys

# ExifTool's names, in any group: what is needed to play it.
ALLOWED = {
    "SourceFile", "ExifToolVersion", "FileName", "Directory", "FileSize", "FileModifyDate",
    "FileAccessDate", "FileInodeChangeDate", "FilePermissions", "FileType", "FileTypeExtension",
    "MIMEType", "MajorBrand", "MinorVersion", "CompatibleBrands", "MediaDataSize",
    "MediaDataOffset", "MovieHeaderVersion", "CreateDate", "ModifyDate", "TimeScale", "Duration",
    "PreferredRate", "PreferredVolume", "MatrixStructure", "PreviewTime", "PreviewDuration",
    "PosterTime", "SelectionTime", "SelectionDuration", "CurrentTime", "NextTrackID",
    "TrackHeaderVersion", "TrackCreateDate", "TrackModifyDate", "TrackID", "TrackDuration",
    "TrackLayer", "TrackVolume", "TrackProperty", "ImageWidth", "ImageHeight",
    "MediaHeaderVersion", "MediaCreateDate", "MediaModifyDate", "MediaTimeScale", "MediaDuration",
    "MediaLanguageCode", "HandlerType", "GraphicsMode", "OpColor", "CompressorID",
    "SourceImageWidth", "SourceImageHeight", "XResolution", "YResolution", "BitDepth",
    "PixelAspectRatio", "BufferSize", "MaxBitrate", "AverageBitrate", "VideoFrameRate", "Balance",
    "AudioFormat", "AudioChannels", "AudioBitsPerSample", "AudioSampleRate", "ImageSize",
    "Megapixels", "AvgBitrate", "Rotation", "ColorProfiles", "ColorPrimaries",
    "TransferCharacteristics", "MatrixCoefficients", "VideoFullRangeFlag",
    "CleanApertureDimensions",
    "ProductionApertureDimensions", "EncodedPixelsDimensions", "SequenceNumber",
    "EditListVersion", "EditList", "HandlerClass", "VideoFieldOrder",
    # The coding, and the channels, as QuickTime has them.
    "PurchaseFileFormat", "LayoutFlags",
    # Tables of where samples are, and how they are coded, which ExifTool shows where it does not
    # read them.
    "MovieFragmentSequence", "MediaData", "AVCConfiguration", "HEVCConfiguration",
    "SyncSampleTable", "SampleToChunk",
    "SampleSizes", "ChunkOffset", "ChunkOffset64", "TimeToSampleTable", "CompositionTimeToSample",
    "SampleGroupDescription", "SampleToGroup", "IdependentAndDisposableSamples",
}
FREE = {"Free", "Skip"}
NOTHING = {"0000:00:00 00:00:00", ""}


def exiftool(video):
    output = subprocess.run(
        ["exiftool", "-json", "-a", "-u", "-ee", "-G3:1", video["file"]],
        check=True, capture_output=True).stdout
    for tag, value in json.loads(output)[0].items():
        name = tag.split(":")[-1]
        if name in FREE or name.startswith("Unknown_"):
            continue
        if name not in ALLOWED:
            yield f"{tag} = {value}"
        elif name.endswith("Date") and ":System:" not in f":{tag}" and value not in NOTHING:
            yield f"{tag} = {value}"


def ffprobe(video):
    found = json.loads(subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams",
         "-show_chapters", video["file"]], check=True, capture_output=True).stdout)
    allowed = {"major_brand", "minor_version", "compatible_brands", "language"}
    for part in [found["format"], *found["streams"]]:
        for tag, value in part.get("tags", {}).items():
            if tag not in allowed and value not in ("", "[0][0][0][0]"):
                yield f"{tag} = {value}"
        if part.get("codec_type", "video") not in ("video", "audio"):
            yield f"a track of {part['codec_type']}"
    if found.get("chapters"):
        yield f"chapters {found['chapters']}"


def frames(path):
    return subprocess.run(
        ["ffmpeg", "-v", "error", "-nostdin", "-i", path, "-map", "0:v", "-map", "0:a?", "-f",
         "framemd5", "-"], check=True, capture_output=True)


def findings(video):
    yield from exiftool(video)
    yield from ffprobe(video)
    with open(video["file"], "rb") as file:
        content = file.read()
    for word in (b"SECRET", b"37.2411", b"+37.24", b"Lavf", b"Lavc", b"VideoHandler", b"MDPM",
                 b"x264", b"x265", b"libaom"):
        if word in content:
            yield f"{word.decode()} is in the file"
    played = frames(video["file"])
    if played.stderr:
        yield f"ffmpeg says {played.stderr.decode()}"
    old, new = video["frames"].splitlines(), played.stdout.decode().splitlines()
    if old != new:
        changes = [f"{a} became {b}" for a, b in zip(old, new) if a != b]
        yield f"it does not show what it showed: {len(old)} and {len(new)} lines, {changes[:2]}"


wrong = [f"{video['name']}: {each}" for video in json.load(open(sys.argv[1], encoding="utf-8"))
         for each in findings(video)]
print("\n".join(wrong))
sys.exit(bool(wrong))
