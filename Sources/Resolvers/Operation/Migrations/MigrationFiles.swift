// The numbered SQL files of a folder, checked before the first statement is sent.

internal import Crypto
internal import Foundation

/// One file: `0001_spine.sql`.
public struct Migration: Sendable, Equatable {
    /// From 1, without gaps.
    public let number: Int32
    /// The file's name.
    public let name: String
    public let sql: String
    /// SHA-256 of the file's bytes.
    public let checksum: [UInt8]
}

/// Finds and lists migrations.
public enum MigrationFiles {
    /// The folder that `DANJI_MIGRATIONS_DIR` names; otherwise `Migrations` in the working
    /// directory, or next to the program or in a parent folder of it, as in a checkout.
    ///
    /// - Parameters:
    ///   - setting: The value of `DANJI_MIGRATIONS_DIR`.
    ///   - program: The path of the running program.
    public static func directory(
        setting: String?, program: String = CommandLine.arguments.first ?? ""
    ) throws(MigrationError) -> String {
        if let setting, !setting.isEmpty { return setting }
        var places = [FileManager.default.currentDirectoryPath]
        var above = URL(filePath: program).standardizedFileURL.resolvingSymlinksInPath()
        for _ in 0..<6 {
            above.deleteLastPathComponent()
            places.append(above.path(percentEncoded: false))
        }
        for place in places {
            let folder = URL(filePath: place).appending(path: "Migrations")
            var isDirectory: ObjCBool = false
            let path = folder.path(percentEncoded: false)
            if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
                isDirectory.boolValue
            {
                return path
            }
        }
        throw .noDirectory
    }

    /// The migrations of a folder in order. Files other than `*.sql` are ignored.
    public static func read(_ directory: String) throws(MigrationError) -> [Migration] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            throw .unreadable(directory)
        }
        var migrations: [Migration] = []
        for name in names.filter({ $0.hasSuffix(".sql") }).sorted() {
            guard let number = number(of: name) else { throw .badName(name) }
            let file = URL(filePath: directory).appending(path: name)
            guard let data = try? Data(contentsOf: file),
                let sql = String(validating: data, as: UTF8.self)
            else { throw .unreadable(name) }
            migrations.append(
                Migration(
                    number: number, name: name, sql: sql,
                    checksum: Array(SHA256.hash(data: data))))
        }
        for (index, migration) in migrations.enumerated()
        where migration.number != Int32(index + 1) {
            throw .badOrder(migration.name, expected: Int32(index + 1))
        }
        if migrations.isEmpty { throw .noFiles(directory) }
        return migrations
    }

    /// Four digits, `_`, and a name of lowercase letters, digits and `_`.
    private static func number(of name: String) -> Int32? {
        let bytes = Array(name.utf8)
        guard bytes.count > 9, bytes[4] == 0x5F,
            bytes[..<4].allSatisfy({ (0x30...0x39).contains($0) }),
            bytes[5..<(bytes.count - 4)].allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
            })
        else { return nil }
        return Int32(String(decoding: bytes[..<4], as: UTF8.self))
    }
}
