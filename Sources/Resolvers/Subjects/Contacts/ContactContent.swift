// The content of a contact, and its rules.

import Schema

/// The fields of a contact that people write.
struct ContactContent: Sendable, Equatable {
    static let maximumPerApartment: Int32 = 200
    static let positions = 0...1_000_000

    static let nameRule = TextRule.name(.contactName, 1...140)
    static let descriptionRule = TextRule(.description, 0...500, multiline: true)
    static let hoursRule = TextRule(.hours, 0...200)

    var category: ContactCategory
    var name: String
    /// In the format of `PhoneNumber`.
    var phoneNumber: String
    var description: String?
    var hours: String?
    /// nil for the end of the list, in a new contact.
    var position: Int32?

    /// A contact to be created.
    init(_ input: ContactCreateInput, _ problems: inout InputProblems) {
        category = input.category.value ?? .other
        name = problems.text(input.name, Self.nameRule, "name")
        phoneNumber = Self.phoneNumber(input.phoneNumber, &problems)
        description = problems.optionalText(
            input.description, Self.descriptionRule, "description")
        hours = problems.optionalText(input.hours, Self.hoursRule, "hours")
        position = problems.number(input.position, Self.positions, "position")
    }

    /// Absent fields are unchanged.
    mutating func apply(_ input: ContactUpdateInput, _ problems: inout InputProblems) {
        category = problems.changed(category, input.category, "category")
        if let name = problems.unlessNull(input.name, "name") {
            self.name = problems.text(name, Self.nameRule, "name")
        }
        if let number = problems.unlessNull(input.phoneNumber, "phoneNumber") {
            phoneNumber = Self.phoneNumber(number, &problems)
        }
        if !input.description.isAbsent {
            description = problems.optionalText(
                input.description, Self.descriptionRule, "description")
        }
        if !input.hours.isAbsent {
            hours = problems.optionalText(input.hours, Self.hoursRule, "hours")
        }
        if problems.unlessNull(input.position, "position") != nil {
            position = problems.number(input.position, Self.positions, "position") ?? position
        }
    }

    /// The names of the fields in which two contacts differ.
    func changes(from old: ContactContent) -> [String] {
        [
            category == old.category ? nil : "category",
            name.isIdentical(to: old.name) ? nil : "name",
            phoneNumber == old.phoneNumber ? nil : "phoneNumber",
            description == old.description ? nil : "description",
            hours == old.hours ? nil : "hours", position == old.position ? nil : "position",
        ].compactMap(\.self)
    }

    init(
        category: ContactCategory, name: String, phoneNumber: String, description: String?,
        hours: String?, position: Int32?
    ) {
        self.category = category
        self.name = name
        self.phoneNumber = phoneNumber
        self.description = description
        self.hours = hours
        self.position = position
    }

    private static func phoneNumber(_ text: String, _ problems: inout InputProblems) -> String {
        if let number = PhoneNumber(text) { return number.text }
        let isEmpty = NormalizedText.isInvisible(text)
        let length = PhoneNumber.length
        problems.add(
            UserProblem(
                isEmpty ? .required : .badFormat,
                isEmpty ? .required(.phoneNumber) : .notAPhoneNumber(length),
                path: ["input", "phoneNumber"],
                kind: .validation(minimum: length.lowerBound, maximum: length.upperBound)))
        return ""
    }
}
