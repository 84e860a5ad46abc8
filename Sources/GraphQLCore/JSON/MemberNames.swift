// Members of a JSON object that have the same name.

enum MemberNames {
    /// Of members with equal names, keeps the last value at the place of the first. Linear: many
    /// members use a hash table, few are compared pairwise.
    static func lastOfEach(_ members: [InputValue.InputField]) -> [InputValue.InputField] {
        if members.count <= 8 {
            for index in members.indices.dropFirst() {
                for earlier in 0..<index
                where members[earlier].name.utf8.elementsEqual(members[index].name.utf8) {
                    return merged(members)
                }
            }
            return members
        }
        return merged(members)
    }

    private static func merged(_ members: [InputValue.InputField]) -> [InputValue.InputField] {
        var places: [ByteName: Int] = [:]
        places.reserveCapacity(members.count)
        var result: [InputValue.InputField] = []
        result.reserveCapacity(members.count)
        for member in members {
            let name = ByteName(text: member.name)
            if let place = places[name] {
                result[place] = InputValue.InputField(result[place].name, member.value)
            } else {
                places[name] = result.count
                result.append(member)
            }
        }
        return result
    }
}

/// A name that is compared and hashed by its bytes: `String` treats canonically equivalent texts as
/// equal, GraphQL and JSON do not.
struct ByteName: Hashable {
    let text: String

    static func == (left: ByteName, right: ByteName) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(0xff as UInt8)
    }
}
