// Another program with bounds on its time, its memory and its share of the processor.

import Glibc
import Subprocess
import SystemPackage

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
    ///   - folder: Private to the run, which works in it.
    static func run(
        _ program: String, _ arguments: [String], seconds: Int, memoryBytes: Int, fileBytes: Int,
        folder: String, environment: [String: String]
    ) async throws -> Ending {
        let bounds = [
            "--kill-after=2", "\(seconds * patience)", "/usr/bin/nice", "-n", "15",
            "/usr/bin/prlimit", "--cpu=\(seconds)", "--as=\(memoryBytes)",
            "--fsize=\(fileBytes)", "--core=0", "--nofile=64",
        ]
        var variables: [Environment.Key: String] = ["PATH": "/usr/bin:/bin"]
        for (name, value) in environment {
            if let key = Environment.Key(rawValue: name) { variables[key] = value }
        }
        let result = try await Subprocess.run(
            .path("/usr/bin/timeout"), arguments: Arguments(bounds + [program] + arguments),
            environment: .custom(variables), workingDirectory: FilePath(folder), input: .none,
            output: .string(limit: maximumOutput), error: .discarded)
        switch result.terminationStatus {
        case .signaled(SIGXCPU): return .tooMuchWork
        case .signaled(let signal): return .failed(128 + signal)
        case .exited(tooSlow): return .tooSlow
        case .exited(0): return .done(output: result.standardOutput)
        case .exited(let status): return .failed(status)
        }
    }
}
