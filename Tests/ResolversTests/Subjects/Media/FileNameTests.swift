// The names of uploaded files.
import MediaFormats
import Testing

@testable import Resolvers

@Suite struct FileNameTests {
    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\me\\a.jpg", "a.jpg"), ("a／b＼c.pdf", "c.pdf"),
        ("a\u{2215}b", "b"), ("photo\u{202E}gpj.exe", "photogpj.exe"),
        ("\u{2066}a\u{2069}\u{200F}.pdf\u{061C}", "a.pdf"), ("  a b.pdf ", "a b.pdf"), ("a/", ""),
        ("/", ""), ("회의록.pdf", "회의록.pdf"), ("a👨‍👩‍👧.pdf", "a👨‍👩‍👧.pdf"),
    ])
    func `a name loses folders and what turns its direction`(_ typed: String, _ name: String) {
        #expect(FileName.last(of: typed) == name)
    }

    @Test(arguments: [
        ("x.html", MediaFormat.pdf, "x.pdf"), ("x.pdf", .pdf, "x.pdf"), ("X.PDF", .pdf, "X.PDF"),
        ("x.pdf.html", .pdf, "x.pdf"), ("x.html. ", .pdf, "x.pdf"), ("x", .pdf, "x.pdf"),
        ("회의록 2026.11.30", .pdf, "회의록 2026.11.30.pdf"), ("안내.최종", .pdf, "안내.최종.pdf"),
        ("IMG_1.HEIC", .jpeg, "IMG_1.jpg"), ("a.JPEG", .jpeg, "a.JPEG"), ("a.jpg", .png, "a.png"),
        ("a.m4v", .mp4, "a.m4v"), ("a.mov", .mp4, "a.mp4"), (".pdf", .pdf, "document.pdf"),
        (".htaccess", .pdf, "document.pdf"), ("..", .jpeg, "image.jpg"),
        ("Dr.Kim.html", .pdf, "Dr.Kim.pdf"),
    ])
    func `the extension follows the type`(_ name: String, _ format: MediaFormat, _ kept: String) {
        #expect(FileName.following(name, format) == kept)
        #expect(FileName.following(kept, format) == kept)
    }

    @Test(arguments: [
        ("image/jpg", MediaFormat.jpeg), ("image/pjpeg", .jpeg), ("IMAGE/JPEG", .jpeg),
        ("image/heif", .heic), ("image/png; charset=binary", .png),
        (" video/mp4 ;codecs=avc1", .mp4),
        ("image/svg+xml", nil), ("image", nil), ("", nil), (";image/png", nil),
    ])
    func `types have other names, any case, and parameters`(_ text: String, _ format: MediaFormat?)
    {
        #expect(MediaFormat(declared: text) == format)
    }
}
