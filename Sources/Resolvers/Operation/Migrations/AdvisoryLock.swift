// The numbers of advisory locks, in one place: two uses of one number would wait for each other.

/// What only one process may do at a time.
package enum AdvisoryLock: Int64 {
    case migrations = 0x64616E_6A690001
    case apartmentImport = 0x64616E_6A690002
    case demoLoad = 0x64616E_6A690003
    case domainClock = 0x64616E_6A690004
}
