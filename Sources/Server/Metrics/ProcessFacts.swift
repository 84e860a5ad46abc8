// What the kernel knows about the process, under the names that Prometheus' own clients use.

import Foundation

/// Memory, processor time and open files of this process.
enum ProcessFacts {
    static func write(to page: inout PrometheusText) {
        guard let status = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
            let end = status.lastIndex(of: ")")
        else { return }
        // After the name, which may contain spaces: the third field is the first here.
        let fields = status[status.index(after: end)...].split(separator: " ")
        guard fields.count > 21 else { return }
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let pageSize = sysconf(Int32(_SC_PAGESIZE))
        if let user = Double(fields[11]), let system = Double(fields[12]), ticks > 0 {
            page.single(
                "process_cpu_seconds_total", .counter, "Processor time of the process.",
                (user + system) / ticks)
        }
        if let pages = Int(fields[21]) {
            page.single(
                "process_resident_memory_bytes", .gauge, "Memory that the process has.",
                pages.multipliedReportingOverflow(by: pageSize).partialValue)
        }
        if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            page.single("process_open_fds", .gauge, "Files and sockets that are open.", files.count)
        }
    }
}
