// The government's code of a complex.

enum KaptCode {
    /// A letter and eight digits, such as A44658807.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 9 && (0x41...0x5A).contains(bytes[0])
            && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
