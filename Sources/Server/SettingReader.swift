// Reads settings from environment variables. An empty variable counts as one that is not set.

/// The variables of an environment.
struct SettingValues {
    let variables: [String: String]

    func text(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

    func number(
        _ name: String, _ range: ClosedRange<Int>, standard: Int
    ) throws(ConfigurationError) -> Int {
        guard let text = text(name) else { return standard }
        guard let value = Int(text), range.contains(value) else {
            throw ConfigurationError(
                description: "\(name) is \"\(text)\"; it must be a number from "
                    + "\(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    func choice<Value: RawRepresentable>(
        _ name: String, standard: Value
    ) throws(ConfigurationError) -> Value where Value.RawValue == String {
        guard let text = text(name) else { return standard }
        guard let value = Value(rawValue: text) else {
            let setting = Configuration.settings.first { $0.name == name }
            throw ConfigurationError(
                description: "\(name) is \"\(text)\"; it must be \(setting?.meaning ?? "another").")
        }
        return value
    }
}

/// Reads settings and collects their problems, so that an operator sees all of them at once. What
/// is returned for an invalid setting is never used, since the settings are then refused.
struct SettingReader {
    private let values: SettingValues
    private var problems: [String] = []

    private enum Switch: String {
        case on
        case off
    }

    init(_ variables: [String: String]) { values = SettingValues(variables: variables) }

    func text(_ name: String) -> String? { values.text(name) }

    /// What a function makes of several settings.
    mutating func read<Value>(
        or substitute: Value, _ read: (SettingValues) throws(ConfigurationError) -> Value
    ) -> Value {
        do throws(ConfigurationError) {
            return try read(values)
        } catch {
            problems.append(error.description)
            return substitute
        }
    }

    /// What a function makes of a setting's text; nil if it is not set.
    mutating func read<Value>(
        _ name: String, _ parse: (String) throws(ConfigurationError) -> Value
    ) -> Value? {
        guard let text = values.text(name) else { return nil }
        return read(or: nil) { (_) throws(ConfigurationError) in try parse(text) }
    }

    mutating func number(_ name: String, _ range: ClosedRange<Int>, standard: Int) -> Int {
        read(or: standard) { (values) throws(ConfigurationError) in
            try values.number(name, range, standard: standard)
        }
    }

    mutating func choice<Value: RawRepresentable>(
        _ name: String, standard: Value
    ) -> Value where Value.RawValue == String {
        read(or: standard) { (values) throws(ConfigurationError) in
            try values.choice(name, standard: standard)
        }
    }

    mutating func isOn(_ name: String, standard: Bool) -> Bool {
        choice(name, standard: standard ? Switch.on : .off) == .on
    }

    mutating func check(_ isRight: Bool, _ problem: String) {
        if !isRight { problems.append(problem) }
    }

    /// - Throws: all problems in one error, if there are any
    func throwProblems() throws(ConfigurationError) {
        guard !problems.isEmpty else { return }
        throw ConfigurationError(description: problems.joined(separator: "\n"))
    }
}
