// Inputs of pollCreate and pollUpdate as a form.

import GraphQLCore
import Postgres
import Schema

extension PollForm {
    /// The form of a new poll. Problems of individual texts are collected here, those of the whole
    /// by `check`.
    init(_ input: PollCreateInput, in apartment: Int32, _ problems: inout InputProblems) {
        purpose = input.purpose
        method = input.method
        votingUnit = input.votingUnit.value ?? .household
        ballotMode = input.ballotMode.value ?? .secret
        resultsVisibility = input.resultsVisibility.value ?? .afterClose
        title = problems.text(input.title, Self.titleRule, "title")
        description = Self.description(input.description.value, &problems)
        opensAt = Timestamp(input.opensAt)
        closesAt = Timestamp(input.closesAt)
        minSelections = input.minSelections.value ?? 1
        maxSelections = input.maxSelections.value ?? 1
        buildings = []
        relations = ResidentRelation.allCases
        quorum = Self.quorum(input.quorum.value.map(PollThreshold.init), of: input.purpose)
        passRule = input.passRule.value.map(PollThreshold.init)
        let given = input.choices.value ?? []
        if method == .yesNo {
            choices = Self.yesNoChoices()
            if !given.isEmpty { problems.add(Self.ownChoices) }
            if purpose == .election { passRule = passRule ?? .majorityOfVoters }
        } else {
            choices = Self.choices(given, known: [], in: apartment, &problems)
        }
        media = problems.media(input.mediaIds.value ?? [], "mediaIds")
        read(input.electorate.value, in: apartment, &problems)
        check(candidates: (choices ?? []).count { !$0.isAbstention }, &problems)
    }

    /// The form after a change; absent fields are unchanged, null clears optional ones.
    ///
    /// - Parameter known: the poll's choices, and whether they are the abstention
    mutating func change(
        by input: PollUpdateInput, known: [PostgresUUID: Bool], in apartment: Int32,
        _ problems: inout InputProblems
    ) {
        if let title = problems.unlessNull(input.title, "title") {
            self.title = problems.text(title, Self.titleRule, "title")
        }
        if !input.description.isAbsent {
            description = Self.description(input.description.value, &problems)
        }
        if let instant = problems.unlessNull(input.opensAt, "opensAt") {
            opensAt = Timestamp(instant)
        }
        if let instant = problems.unlessNull(input.closesAt, "closesAt") {
            closesAt = Timestamp(instant)
        }
        if let count = problems.unlessNull(input.minSelections, "minSelections") {
            minSelections = count
        }
        if let count = problems.unlessNull(input.maxSelections, "maxSelections") {
            maxSelections = count
        }
        if let rule = problems.unlessNull(input.resultsVisibility, "resultsVisibility") {
            resultsVisibility = rule
        }
        var candidates = known.values.count { !$0 }
        if let given = problems.unlessNull(input.choices, "choices") {
            if method == .yesNo {
                if !given.isEmpty { problems.add(Self.ownChoices) }
            } else {
                choices = Self.choices(given, known: Set(known.keys), in: apartment, &problems)
                candidates = (choices ?? []).count { !$0.isAbstention }
            }
        }
        if !input.electorate.isAbsent {
            buildings = []
            relations = ResidentRelation.allCases
            read(input.electorate.value, in: apartment, &problems)
        }
        if !input.quorum.isAbsent {
            quorum = Self.quorum(input.quorum.value.map(PollThreshold.init), of: purpose)
        }
        if !input.passRule.isAbsent {
            passRule = input.passRule.value.map(PollThreshold.init)
            if purpose == .election, method == .yesNo { passRule = passRule ?? .majorityOfVoters }
        }
        media = problems.changedMedia(input.mediaIds, "mediaIds")
        check(candidates: candidates, &problems)
    }

    private static let ownChoices = invalid(.madeChoices, "choices")

    private static func description(
        _ text: String?, _ problems: inout InputProblems
    ) -> String? {
        let text = text.map { problems.text($0, descriptionRule, "description") }
        return text?.isEmpty == false ? text : nil
    }

    private static func choices(
        _ inputs: [PollChoiceInput], known: Set<PostgresUUID>, in apartment: Int32,
        _ problems: inout InputProblems
    ) -> [Choice] {
        guard choiceCount.contains(inputs.count) else {
            let isFew = inputs.count < choiceCount.lowerBound
            problems.add(
                UserProblem(
                    isFew ? .tooFew : .tooMany, .choiceCount(choiceCount),
                    path: ["input", "choices"],
                    kind: .validation(
                        minimum: choiceCount.lowerBound, maximum: choiceCount.upperBound)))
            return []
        }
        var titles: Set<String> = []
        var ids: Set<PostgresUUID> = []
        var hasAbstention = false
        var pictures: Set<String> = []
        return inputs.enumerated().map { index, input in
            let place = ["choices", "\(index)"]
            let title = problems.text(input.title, choiceRule, "choices", "\(index)", "title")
            if !title.isEmpty, !titles.insert(NormalizedText.nameKey(title)).inserted {
                problems.add(
                    UserProblem(
                        .invalid, .sameChoice, path: ["input"] + place + ["title"]))
            }
            let isAbstention = input.isAbstention.value ?? false
            if isAbstention, hasAbstention {
                problems.add(
                    UserProblem(
                        .invalid, .oneAbstention,
                        path: ["input"] + place + ["isAbstention"]))
            }
            hasAbstention = hasAbstention || isAbstention
            let description = input.description.value.map {
                problems.text($0, choiceDescriptionRule, "choices", "\(index)", "description")
            }
            return Choice(
                id: id(input.id.value, known, &ids, in: apartment, place, &problems), title: title,
                description: description?.isEmpty == false ? description : nil,
                isAbstention: isAbstention,
                picture: picture(input.mediaId, at: index, &pictures, &problems))
        }
    }

    /// The file of a choice; each choice has its own.
    private static func picture(
        _ input: Input<String>, at index: Int, _ seen: inout Set<String>,
        _ problems: inout InputProblems
    ) -> Picture {
        guard let text = input.value else { return input.isAbsent ? .stays : .removed }
        if !seen.insert(text).inserted {
            problems.add(.sameFile(path: ["input", "choices", "\(index)", "mediaId"]))
        }
        return .file(problems.medium(text, "choices", "\(index)", "mediaId"))
    }

    /// The ID of an existing choice, or a new one.
    private static func id(
        _ text: String?, _ known: Set<PostgresUUID>, _ seen: inout Set<PostgresUUID>,
        in apartment: Int32, _ place: [String], _ problems: inout InputProblems
    ) -> PostgresUUID {
        guard let text else { return .random() }
        let path = ["input"] + place + ["id"]
        guard let key = GlobalID(text, .pollChoice)?.key, key.apartment == apartment,
            known.contains(key.uuid)
        else {
            problems.add(.notFound(path: path))
            return .random()
        }
        if !seen.insert(key.uuid).inserted {
            problems.add(UserProblem(.invalid, .sameChoice, path: path))
        }
        return key.uuid
    }

    private mutating func read(
        _ electorate: PollElectorateInput?, in apartment: Int32, _ problems: inout InputProblems
    ) {
        guard let electorate else { return }
        if let relations = electorate.relations.value {
            self.relations = ResidentRelation.allCases.filter(relations.contains)
        }
        for (index, text) in (electorate.buildingIds.value ?? []).enumerated() {
            guard let key = GlobalID(text, .building)?.key, key.apartment == apartment else {
                problems.add(.notFound(path: Self.buildingPath(index)))
                continue
            }
            if !buildings.contains(key.uuid) { buildings.append(key.uuid) }
        }
    }

    static func buildingPath(_ index: Int) -> [String] {
        ["input", "electorate", "buildingIds", "\(index)"]
    }

    /// The same form as bytes, for the idempotency key.
    func describe(to out: inout ByteWriter) {
        for name in [
            purpose.name, method.name, votingUnit.name, ballotMode.name, resultsVisibility.name,
            title, description ?? "",
        ] { out.text(name) }
        out.integer(opensAt.microseconds)
        out.integer(closesAt.microseconds)
        out.integer(Int64(minSelections))
        out.integer(Int64(maxSelections))
        out.integer(Int32(choices?.count ?? 0))
        for choice in choices ?? [] {
            out.text(choice.title)
            out.text(choice.description ?? "")
            out.byte(choice.isAbstention ? 1 : 0)
            if case .file(let media) = choice.picture { media.describe(to: &out) }
        }
        out.byte(0xFF)
        media?.describe(to: &out)
        out.integer(Int32(buildings.count))
        for building in buildings { out.uuid(building) }
        for relation in relations { out.text(relation.name) }
        for threshold in [quorum, passRule] {
            out.text(threshold?.basis.name ?? "")
            out.integer(threshold?.numerator ?? 0)
            out.integer(threshold?.denominator ?? 0)
            out.byte(threshold?.isInclusive == true ? 1 : 0)
        }
    }
}

extension PollThreshold {
    init(_ input: ThresholdInput) {
        self.init(
            basis: input.basis, numerator: Int32(clamping: input.numerator),
            denominator: Int32(clamping: input.denominator), isInclusive: input.inclusive)
    }
}
