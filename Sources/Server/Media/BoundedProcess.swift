// Another program with bounds on its time, its memory and its share of the processor.

import Foundation

/// Runs programs of the system that work on files of strangers.
enum BoundedProcess {
    enum Ending {
        case done(output: String)
        case failed(Int32)
        /// It was stopped after its processor time.
        case tooMuchWork
        /// It was stopped after its time on the clock: the machine is busy, or it hangs.
        case tooSlow
    }

    /// More than any header, with a profile in it, comes to.
    private static let maximumOutput = 16 << 20

    /// How much longer than its processor time it may take: it runs only where others leave room.
    private static let patience = 4

    /// As `timeout` says it.
    private static let tooSlow: Int32 = 124

    /// Runs a program by its path to its end: niced, without standard input, with nothing of this
    /// process' environment.
    ///
    /// - Parameters:
    ///   - seconds: Of processor time.
    ///   - fileBytes: The largest file that it may write.
    ///   - folder: Private to the run; its output is written there.
    static func run(
        _ program: String, _ arguments: [String], seconds: Int, memoryBytes: Int, fileBytes: Int,
        folder: String, environment: [String: String]
    ) async throws -> Ending {
        let output = URL(filePath: folder).appending(path: "output-\(UUID().uuidString)")
        guard
            FileManager.default.createFile(
                atPath: output.path(percentEncoded: false), contents: nil)
        else { throw CocoaError(.fileWriteUnknown) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments =
            [
                "--kill-after=2", "\(seconds * patience)", "/usr/bin/nice", "-n", "15",
                "/usr/bin/prlimit",
                "--cpu=\(seconds)", "--as=\(memoryBytes)", "--fsize=\(fileBytes)", "--core=0",
                "--nofile=64",
                program,
            ] + arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let handle = try FileHandle(forWritingTo: output)
        defer { try? handle.close() }
        process.standardOutput = handle
        try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
            }
        }
        let status = process.terminationStatus
        if process.terminationReason != .exit {
            return status == SIGXCPU ? .tooMuchWork : .failed(128 + status)
        }
        if status == tooSlow { return .tooSlow }
        guard status == 0 else { return .failed(status) }
        let reader = try FileHandle(forReadingFrom: output)
        defer { try? reader.close() }
        let bytes = try reader.read(upToCount: maximumOutput + 1) ?? Data()
        guard bytes.count <= maximumOutput else { return .failed(1) }
        return .done(output: String(decoding: bytes, as: UTF8.self))
    }
}
