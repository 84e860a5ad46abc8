// Complexes as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a complex's fields need.
struct ApartmentPayload: TenantPayload {
    let ids: [Int32]

    func apartment(_ row: Int) -> Int32 { ids[row] }
}

extension ApartmentRows {
    /// Complexes with the selected columns.
    init(_ apartments: Records<ApartmentColumn>, _ selection: Selection) {
        let column = SelectedColumns(apartments, selection)
        self.init(
            count: apartments.count, payload: ApartmentPayload(ids: apartments.int32s(.id)),
            id: column.ids(ApartmentFields.id, .apartment, of: .uuid),
            revision: column(ApartmentFields.revision, .revision),
            kaptCode: column(ApartmentFields.kaptCode, .kaptCode),
            name: column(ApartmentFields.name, .name),
            address: selection.contains(ApartmentFields.address)
                ? One(AddressRows(apartments, selection.below(ApartmentFields.address))) : nil,
            timeZone: column(ApartmentFields.timeZone, .timeZone),
            isDemo: column(ApartmentFields.isDemo, .isDemo))
    }

    /// The number of each complex.
    var ids: [Int32] { payload(ApartmentPayload.self).ids }
}

extension AddressRows {
    init(_ apartments: Records<ApartmentColumn>, _ selection: Selection) {
        let column = SelectedColumns(apartments, selection)
        self.init(
            count: apartments.count,
            sido: column(AddressFields.sido, .sido),
            sigungu: column(AddressFields.sigungu, .sigungu),
            eupmyeondong: column(AddressFields.eupmyeondong, .eupmyeondong),
            ri: column(AddressFields.ri, .ri),
            bjdCode: column(AddressFields.bjdCode, .bjdCode),
            roadAddress: column(AddressFields.roadAddress, .roadAddress),
            lotAddress: column(AddressFields.lotAddress, .lotAddress),
            formatted: selection.contains(AddressFields.formatted)
                ? Self.formatted(apartments) : nil)
    }

    /// The road address if known, otherwise the non-empty levels.
    private static func formatted(_ apartments: Records<ApartmentColumn>) -> Column {
        let road = apartments.text(.roadAddress)
        let levels = [ApartmentColumn.sido, .sigungu, .eupmyeondong, .ri].map(apartments.text)
        var text: [UInt8] = []
        var ends: [UInt32] = []
        for row in 0..<apartments.count {
            if road.bytes(row).isEmpty {
                let parts = levels.map { $0.bytes(row) }.filter { !$0.isEmpty }
                text.append(contentsOf: parts.joined(separator: [UInt8(ascii: " ")]))
            } else {
                text.append(contentsOf: road.bytes(row))
            }
            ends.append(UInt32(text.count))
        }
        return .text(TextColumn(slab: Slab(text), ends: ends))
    }
}

extension TextColumn {
    /// The UTF-8 of a row; empty for null.
    func bytes(_ row: Int) -> ArraySlice<UInt8> {
        slab.bytes[(row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])]
    }
}

extension ApartmentPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ApartmentPayload {
        ApartmentPayload(ids: rows.map { ids[$0] })
    }
}
