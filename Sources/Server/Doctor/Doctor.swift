// The checks of `danji doctor`, each of which reports and none of which ends the others.

import Foundation

/// Examines an environment.
struct Doctor {
    private let variables: [String: String]
    private var report = DoctorReport()

    /// - Parameter variables: the environment of the server
    init(_ variables: [String: String]) { self.variables = variables }

    /// All findings. Takes at most about half a minute where nothing answers.
    func examine() async -> DoctorReport {
        var doctor = self
        guard let configuration = doctor.settings() else { return doctor.report }
        doctor.secret(configuration)
        doctor.openFiles(configuration)
        await DatabaseCheck(configuration, variables).run(&doctor.report)
        await RedisCheck(configuration).run(&doctor.report)
        await MediaCheck(configuration).run(&doctor.report)
        await AddressCheck(configuration).run(&doctor.report)
        return doctor.report
    }

    /// - Returns: nil if the settings are invalid
    private mutating func settings() -> Configuration? {
        for name in Configuration.unknownNames(variables) {
            report.warn(
                "settings", "\(name) is no setting of danji.",
                "Is it misspelt? danji serve --help lists the settings.")
        }
        do throws(ConfigurationError) {
            let configuration = try Configuration(variables)
            report.ok("settings", "valid, for \(configuration.environment.rawValue)")
            return configuration
        } catch {
            for problem in error.description.split(separator: "\n") {
                report.fail("settings", String(problem), "danji serve --help lists the settings.")
            }
            return nil
        }
    }

    /// Bytes of random data differ from text and from repetitions.
    private mutating func secret(_ configuration: Configuration) {
        guard let secret = configuration.secret else {
            report.ok("secret", "stored in the database, in development")
            return
        }
        let isText = secret.allSatisfy { (0x20...0x7E).contains($0) }
        guard isText || Set(secret).count < Self.leastDistinctBytes else {
            report.ok("secret", "\(secret.count) bytes")
            return
        }
        let message =
            isText
            ? "DANJI_SECRET is text, not random bytes." : "DANJI_SECRET repeats few bytes."
        let advice =
            "Before there are secret polls: openssl rand -base64 32. Later, see docs/operations.md."
        if configuration.environment == .production {
            report.fail("secret", message, advice)
        } else {
            report.warn("secret", message, advice)
        }
    }

    /// Of 32 random bytes about 30 are distinct; fewer than this in one of 10^9.
    private static let leastDistinctBytes = 20

    private mutating func openFiles(_ configuration: Configuration) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let (files, connections) = (limit.rlim_cur, configuration.httpLimits.connections)
        guard files < rlim_t(connections + Self.otherFiles) else {
            report.ok("open files", "\(files) for \(connections) connections")
            return
        }
        report.warn(
            "open files",
            "the process may open \(files) files, and DANJI_CONNECTIONS is \(connections).",
            "Raise it (LimitNOFILE= of the systemd unit, ulimit -n), or lower DANJI_CONNECTIONS.")
    }

    /// Files, and connections to other servers.
    private static let otherFiles = 500
}
