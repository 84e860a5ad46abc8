// How a child process ended, according to the kernel itself. Foundation's Process relies on its own
// thread, which occasionally misses an exit and then never reports it.
import Foundation

enum ChildEnd {
    /// Waits for the end of a process that was started.
    ///
    /// - Returns: the exit status, or 128 plus the signal, as in shells
    static func status(of process: Process) async -> Int32 {
        while true {
            if let status = now(process) { return status }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Nil while the process runs.
    static func now(_ process: Process) -> Int32? {
        var found = siginfo_t()
        let flags = WEXITED | WNOHANG | WNOWAIT
        guard waitid(P_PID, id_t(process.processIdentifier), &found, flags) == 0 else {
            // Foundation has taken it.
            if process.isRunning { return nil }
            return process.terminationReason == .exit
                ? process.terminationStatus : 128 + process.terminationStatus
        }
        guard found.si_signo == SIGCHLD else { return nil }
        let status = found._sifields._sigchld.si_status
        return found.si_code == Int32(CLD_EXITED) ? status : 128 + status
    }
}
