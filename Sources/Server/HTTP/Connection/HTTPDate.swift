// The field Date, formatted once a second. https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7

import Glibc
import Synchronization

/// The current date and time in HTTP format.
enum HTTPDate {
    private static let last = Mutex((second: -1, text: ""))

    /// The current second.
    static func now() -> String {
        var clock = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &clock)
        return last.withLock { last in
            if last.second != clock.tv_sec { last = (clock.tv_sec, text(clock.tv_sec)) }
            return last.text
        }
    }

    /// - Parameter second: since 1970
    static func text(_ second: Int) -> String {
        let days = Int((Double(second) / 86_400).rounded(.down))
        let time = second - days * 86_400
        let date = civil(days)
        let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let weekday = weekdays[((days % 7) + 7) % 7]
        return "\(weekday), \(digits(date.day)) \(months[date.month - 1]) \(date.year) "
            + "\(digits(time / 3_600)):\(digits(time / 60 % 60)):\(digits(time % 60)) GMT"
    }

    private static func digits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    /// Days since 1970 → the date, by eras of 400 years that start in March.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let isNextYear = month >= 10
        return (
            yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3, day
        )
    }
}
