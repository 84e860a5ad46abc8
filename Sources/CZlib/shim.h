// zlib's interface; what it has as macros is here as functions.
#pragma once
#include <zlib.h>

// Window bits of zlib: 15 is the largest window, 16 more mean gzip.
static inline int danji_deflate_gzip(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int danji_inflate_gzip(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}
