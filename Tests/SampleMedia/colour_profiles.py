"""ICC profiles for tests, written from their definitions; nothing is copied from existing files.

ICC.1:2010, chapters 7 to 10 (https://www.color.org/specification/ICC1v43_2010-12.pdf).
"""

import struct


def _s15(value):
    return struct.pack(">i", round(value * 65536))


def _xyz(*values):
    return b"XYZ \0\0\0\0" + b"".join(_s15(value) for value in values)


def _gamma(value):
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256)) + b"\0\0"


# IEC 61966-2-1, as parametricCurveType 3.
_SRGB_CURVE = (
    b"para\0\0\0\0" + struct.pack(">HH", 3, 0)
    + b"".join(map(_s15, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
)


def _text(text):
    return b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text + bytes(1 + 4 + 4 + 2 + 1 + 67)


def _profile(kind, space, connection, tags, version=0x02400000):
    tags = [(b"desc", _text(b"SECRETPROFILE")), (b"cprt", b"text\0\0\0\0none\0"),
            (b"wtpt", _xyz(0.9642, 1, 0.8249)), *tags]
    table, data, start = b"", b"", 128 + 4 + 12 * len(tags)
    for name, content in tags:
        table += name + struct.pack(">II", start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    header = struct.pack(">I4sI4s4s4s", start + len(data), b"none", version, kind, space, connection)
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    header += _s15(0.9642) + _s15(1) + _s15(0.8249)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def _matrix(red, green, blue, curve, version=0x02400000):
    return _profile(b"mntr", b"RGB ", b"XYZ ", [
        (b"rXYZ", _xyz(*red)), (b"gXYZ", _xyz(*green)), (b"bXYZ", _xyz(*blue)),
        (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)], version)


def srgb():
    """sRGB."""
    return _matrix((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708),
                   (0.14307, 0.06061, 0.71410), _SRGB_CURVE, 0x04200000)


def display_p3():
    """As in pictures of an iPhone."""
    return _matrix((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189),
                   (0.15710, 0.06657, 0.78407), _SRGB_CURVE, 0x04200000)


def adobe_rgb():
    """Adobe RGB (1998), of cameras."""
    return _matrix((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087),
                   (0.14919, 0.06322, 0.74457), _gamma(2.19921875))


def grey():
    """Grey with a gamma far from sRGB's."""
    return _profile(b"mntr", b"GRAY", b"XYZ ", [(b"kTRC", _gamma(1.8))])


def cmyk():
    """Inks with unusual colours, so that use of another profile is obvious."""
    corners = b""
    for number in range(16):
        cyan, magenta, yellow, black = ((number >> bit) & 1 for bit in (3, 2, 1, 0))
        light = 100 * (1 - 0.3 * cyan) * (1 - 0.4 * magenta) * (1 - 0.1 * yellow) * (1 - 0.9 * black)
        a = 60 * magenta - 40 * cyan
        b = 70 * yellow - 30 * cyan
        shade = 0.2 if black else 1
        corners += bytes((round(light * 2.55), round(128 + a * shade), round(128 + b * shade)))
    identity = bytes(range(256))
    lut = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0))
    lut += b"".join(map(_s15, (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    lut += identity * 4 + corners + identity * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", [(b"A2B0", lut), (b"A2B1", lut)])
