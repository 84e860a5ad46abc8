// An external program with limits on its time, memory and share of the processor.

import Glibc
import Subprocess
import SystemPackage

/// Runs system programs on untrusted files.
enum BoundedProcess {
    enum Ending {
        case done(output: String)
        case failed(Int32)
        /// It exceeded its processor time.
        case tooMuchWork
        /// It exceeded its wall time: the machine is busy, or it hangs.
        case tooSlow
    }

    /// More than any header with a profile needs.
    private static let maximumOutput = 16 << 20

    /// How much longer than its processor time it may take: it runs only when the processor is
    /// otherwise idle.
    private static let wallTimeFactor = 4

    /// The exit status of `timeout`.
    private static let tooSlow: Int32 = 124

    /// Runs a program by its path until it exits: niced, without standard input, without this
    /// process's environment.
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
            "--kill-after=2", "\(seconds * wallTimeFactor)", "/usr/bin/nice", "-n", "15",
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
