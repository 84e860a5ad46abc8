// Which deferred fragments and streamed lists of a response are outstanding, what they wait for,
// and what may be sent when something completes: a state machine without clock, tasks or data.
//
// The terms are those of the draft and of GraphQL.js: a *group* is a deferred fragment at one place
// of the response, a *task* the fields that some groups share there, a *stream* the items that a
// list at one place still lacks. What the executor runs is a *unit*: the tasks or streams of all
// objects of a batch. A group is complete when all of its tasks are done, including those found
// below its fields; only then are nested groups announced.

/// The deliveries of one response.
struct DeliveryGraph {
    typealias GroupID = Int32
    typealias TaskID = Int32
    typealias StreamID = Int32
    typealias UnitID = Int32

    /// What a result leaves outstanding, by place.
    struct Work {
        var groups: [GroupID] = []
        var tasks: [TaskID] = []
        var streams: [StreamID] = []

        var isEmpty: Bool { tasks.isEmpty && streams.isEmpty }
    }

    struct Group {
        /// As a JSON string; empty where there is no label.
        let label: [UInt8]
        let path: ResponsePath
        /// The enclosing group, or -1.
        let parent: GroupID
        fileprivate(set) var state = State.waiting
        fileprivate var children: [GroupID] = []
        fileprivate var tasks: [TaskID] = []
        /// Tasks that are not done.
        fileprivate var pending = 0
        /// It failed before it was announced.
        fileprivate var failure: [GraphQLError]?
        fileprivate(set) var notice: Int32 = -1
    }

    struct Task {
        let unit: UnitID
        /// The object in its batch.
        let row: Int32
        let path: ResponsePath
        let groups: [GroupID]
        fileprivate(set) var isDone = false
        fileprivate var isSent = false
        /// Streams found below its fields, announced with it.
        fileprivate var streams: [StreamID] = []
    }

    struct Stream {
        let unit: UnitID
        /// The object whose field it is, in its batch.
        let row: Int32
        /// To the list.
        let path: ResponsePath
        let label: [UInt8]
        /// The position of its first item.
        let firstIndex: Int
        fileprivate(set) var state = State.waiting
        fileprivate var result: StreamResult?
        fileprivate(set) var notice: Int32 = -1
    }

    fileprivate enum StreamResult {
        case items(Work)
        case failure([GraphQLError])
    }

    enum State {
        /// Not announced yet.
        case waiting
        case announced
        case finished
    }

    /// What is to be sent to the client, in order.
    enum Event {
        case groupPending(GroupID)
        case streamPending(StreamID)
        case data(TaskID, of: GroupID)
        case items(StreamID)
        case groupCompleted(GroupID, [GraphQLError])
        case streamCompleted(StreamID, [GraphQLError])
    }

    private(set) var groups: [Group] = []
    private(set) var tasks: [Task] = []
    private(set) var streams: [Stream] = []
    private(set) var events: [Event] = []
    /// Units to be executed, each once.
    private(set) var startable: [UnitID] = []
    /// Groups and streams that are announced and not finished.
    private(set) var announcedCount = 0
    private var isStarted: Set<UnitID> = []
    private var toAnnounce: [GroupID] = []
    private var streamsToAnnounce: [StreamID] = []
    private var nextNotice: Int32 = 0

    /// Whether nothing is outstanding.
    var isFinished: Bool { announcedCount == 0 }

    // MARK: What is found in a result

    mutating func addGroup(
        label: [UInt8], path: ResponsePath, parent: GroupID
    ) -> GroupID {
        groups.append(Group(label: label, path: path, parent: parent))
        return GroupID(groups.count - 1)
    }

    mutating func addTask(
        unit: UnitID, row: Int, path: ResponsePath, groups: [GroupID]
    ) -> TaskID {
        tasks.append(Task(unit: unit, row: Int32(row), path: path, groups: groups))
        return TaskID(tasks.count - 1)
    }

    mutating func addStream(
        unit: UnitID, row: Int, path: ResponsePath, label: [UInt8], firstIndex: Int
    ) -> StreamID {
        streams.append(
            Stream(
                unit: unit, row: Int32(row), path: path, label: label, firstIndex: firstIndex))
        return StreamID(streams.count - 1)
    }

    // MARK: What happens

    /// Takes what the initial result leaves outstanding.
    mutating func begin(_ work: Work) {
        integrate(work, below: nil)
        announceWaiting()
    }

    /// A task's fields are done, and leave some work outstanding.
    mutating func succeed(_ task: TaskID, _ work: Work) {
        tasks[Int(task)].isDone = true
        integrate(work, below: task)
        for group in tasks[Int(task)].groups where groups[Int(group)].state != .finished {
            groups[Int(group)].pending -= 1
            if groups[Int(group)].state == .announced, groups[Int(group)].pending == 0 {
                finish(group)
            }
        }
        announceWaiting()
    }

    /// A task failed as a whole, because a null propagated to its object. So did its groups.
    mutating func fail(_ task: TaskID, _ errors: [GraphQLError]) {
        tasks[Int(task)].isDone = true
        for group in tasks[Int(task)].groups {
            switch groups[Int(group)].state {
            case .finished: break
            case .announced: complete(group, errors)
            case .waiting: groups[Int(group)].failure = groups[Int(group)].failure ?? errors
            }
        }
    }

    /// A stream's items are done, and leave some work outstanding.
    mutating func succeed(stream: StreamID, _ work: Work) {
        streams[Int(stream)].result = .items(work)
        if streams[Int(stream)].state == .announced { finish(stream: stream) }
        announceWaiting()
    }

    /// A null propagated to the list.
    mutating func fail(stream: StreamID, _ errors: [GraphQLError]) {
        streams[Int(stream)].result = .failure(errors)
        if streams[Int(stream)].state == .announced { finish(stream: stream) }
    }

    /// Gives up: whatever was announced ends with these errors, and nothing else comes.
    mutating func abandon(_ errors: [GraphQLError]) {
        startable = []
        for group in groups.indices where groups[group].state == .announced {
            complete(GroupID(group), errors)
        }
        for stream in streams.indices where streams[stream].state == .announced {
            complete(stream: StreamID(stream), errors)
        }
    }

    mutating func takeEvents() -> [Event] {
        defer { events = [] }
        return events
    }

    /// Takes the next unit to be executed.
    mutating func takeStartable() -> UnitID? {
        startable.isEmpty ? nil : startable.removeFirst()
    }

    // MARK: Groups

    private mutating func integrate(_ work: Work, below task: TaskID?) {
        for group in work.groups {
            // Below a task there are only nested groups.
            let around = groups[Int(group)].parent
            let parent = around < 0 ? task.flatMap { tasks[Int($0)].groups.first } ?? -1 : around
            if parent >= 0 {
                groups[Int(parent)].children.append(group)
            } else {
                toAnnounce.append(group)
            }
        }
        for new in work.tasks {
            for group in tasks[Int(new)].groups where groups[Int(group)].state != .finished {
                groups[Int(group)].tasks.append(new)
                groups[Int(group)].pending += 1
                if groups[Int(group)].state == .announced { start(tasks[Int(new)].unit) }
            }
        }
        if let task {
            tasks[Int(task)].streams += work.streams
        } else {
            streamsToAnnounce += work.streams
        }
    }

    /// Announces groups (where one has nothing to send, its nested groups instead), then streams.
    private mutating func announceWaiting() {
        while !toAnnounce.isEmpty || !streamsToAnnounce.isEmpty {
            let (groups, streams) = (toAnnounce, streamsToAnnounce)
            toAnnounce = []
            streamsToAnnounce = []
            for group in groups { announce(group) }
            for stream in streams { announce(stream: stream) }
        }
    }

    private mutating func announce(_ group: GroupID) {
        let index = Int(group)
        let unsent = groups[index].tasks.filter { !tasks[Int($0)].isSent }
        if unsent.isEmpty, groups[index].failure == nil {
            groups[index].state = .finished
            toAnnounce += groups[index].children
            return
        }
        groups[index].state = .announced
        groups[index].notice = nextNotice
        nextNotice += 1
        announcedCount += 1
        events.append(.groupPending(group))
        if let failure = groups[index].failure {
            complete(group, failure)
        } else if groups[index].pending == 0 {
            finish(group)
        } else {
            for task in unsent where !tasks[Int(task)].isDone { start(tasks[Int(task)].unit) }
        }
    }

    private mutating func start(_ unit: UnitID) {
        if isStarted.insert(unit).inserted { startable.append(unit) }
    }

    private mutating func finish(_ group: GroupID) {
        for task in groups[Int(group)].tasks where !tasks[Int(task)].isSent {
            tasks[Int(task)].isSent = true
            events.append(.data(task, of: group))
            streamsToAnnounce += tasks[Int(task)].streams
        }
        complete(group, [])
        toAnnounce += groups[Int(group)].children
    }

    private mutating func complete(_ group: GroupID, _ errors: [GraphQLError]) {
        groups[Int(group)].state = .finished
        announcedCount -= 1
        events.append(.groupCompleted(group, errors))
    }

    // MARK: Streams

    private mutating func announce(stream: StreamID) {
        let index = Int(stream)
        streams[index].state = .announced
        streams[index].notice = nextNotice
        nextNotice += 1
        announcedCount += 1
        events.append(.streamPending(stream))
        if streams[index].result == nil {
            start(streams[index].unit)
        } else {
            finish(stream: stream)
        }
    }

    private mutating func finish(stream: StreamID) {
        switch streams[Int(stream)].result {
        case nil: break
        case .failure(let errors): complete(stream: stream, errors)
        case .items(let work):
            events.append(.items(stream))
            complete(stream: stream, [])
            integrate(work, below: nil)
        }
    }

    private mutating func complete(stream: StreamID, _ errors: [GraphQLError]) {
        streams[Int(stream)].state = .finished
        announcedCount -= 1
        events.append(.streamCompleted(stream, errors))
    }
}
