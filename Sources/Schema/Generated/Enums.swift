// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Enums of the schema; a column holds their ordinals.
// swift-format-ignore-file

/// The enum `AccessLevel`.
public enum AccessLevel: UInt16, SchemaEnum {
    case
        `public`, signedIn, reader, verifiedMember, `self`, officeStaff, electionCommission,
        platformAdmin
    public static let names = [
        "PUBLIC", "SIGNED_IN", "READER", "VERIFIED_MEMBER", "SELF", "OFFICE_STAFF",
        "ELECTION_COMMISSION", "PLATFORM_ADMIN"]
    public static let labels = [
        SchemaLabel(ko: "누구나", en: "Anyone"),
        SchemaLabel(ko: "로그인한 사람", en: "Signed in"),
        SchemaLabel(ko: "입주민과 손님", en: "Reader"),
        SchemaLabel(ko: "확인된 입주민", en: "Verified member"),
        SchemaLabel(ko: "본인", en: "The person concerned"),
        SchemaLabel(ko: "관리사무소", en: "Management office"),
        SchemaLabel(ko: "선거관리위원회", en: "Election commission"),
        SchemaLabel(ko: "서비스 운영자", en: "Platform administrator"),
    ]
}

/// The enum `Language`.
public enum Language: UInt16, SchemaEnum {
    case ko, en
    public static let names = ["KO", "EN"]
    public static let labels = [
        SchemaLabel(ko: "한국어", en: "Korean"),
        SchemaLabel(ko: "영어", en: "English"),
    ]
}

/// The enum `UserErrorCode`.
public enum UserErrorCode: UInt16, SchemaEnum {
    case
        invalid, required, tooShort, tooLong, tooMany, tooFew, outOfRange, badFormat, notUnique,
        notFound, unauthenticated, forbidden, membershipNotVerified, guestReadOnly, suspended,
        badCredentials, weakPassword, badVerificationCode, identityCheckRequired, stateConflict,
        staleRevision, idempotencyConflict, pollNotOpen, notEligibleToVote, alreadyVoted,
        invalidChoices, threadLocked, prohibitedContent, mediaNotReady, mediaRejected,
        mediaTooLarge, rateLimited
    public static let names = [
        "INVALID", "REQUIRED", "TOO_SHORT", "TOO_LONG", "TOO_MANY", "TOO_FEW", "OUT_OF_RANGE",
        "BAD_FORMAT", "NOT_UNIQUE", "NOT_FOUND", "UNAUTHENTICATED", "FORBIDDEN",
        "MEMBERSHIP_NOT_VERIFIED", "GUEST_READ_ONLY", "SUSPENDED", "BAD_CREDENTIALS",
        "WEAK_PASSWORD", "BAD_VERIFICATION_CODE", "IDENTITY_CHECK_REQUIRED", "STATE_CONFLICT",
        "STALE_REVISION", "IDEMPOTENCY_CONFLICT", "POLL_NOT_OPEN", "NOT_ELIGIBLE_TO_VOTE",
        "ALREADY_VOTED", "INVALID_CHOICES", "THREAD_LOCKED", "PROHIBITED_CONTENT",
        "MEDIA_NOT_READY", "MEDIA_REJECTED", "MEDIA_TOO_LARGE", "RATE_LIMITED"]
    public static let labels = [
        SchemaLabel(ko: "규칙에 맞지 않음", en: "Invalid"),
        SchemaLabel(ko: "필수", en: "Required"),
        SchemaLabel(ko: "너무 짧음", en: "Too short"),
        SchemaLabel(ko: "너무 긺", en: "Too long"),
        SchemaLabel(ko: "너무 많음", en: "Too many"),
        SchemaLabel(ko: "너무 적음", en: "Too few"),
        SchemaLabel(ko: "범위를 벗어남", en: "Out of range"),
        SchemaLabel(ko: "형식이 맞지 않음", en: "Wrong format"),
        SchemaLabel(ko: "이미 있음", en: "Already taken"),
        SchemaLabel(ko: "찾을 수 없음", en: "Not found"),
        SchemaLabel(ko: "로그인 필요", en: "Sign-in needed"),
        SchemaLabel(ko: "권한 없음", en: "Not allowed"),
        SchemaLabel(ko: "입주민 확인 전", en: "Membership not verified"),
        SchemaLabel(ko: "손님은 읽기만", en: "Guests only read"),
        SchemaLabel(ko: "활동 정지", en: "Suspended"),
        SchemaLabel(ko: "로그인 정보 오류", en: "Wrong credentials"),
        SchemaLabel(ko: "약한 비밀번호", en: "Weak password"),
        SchemaLabel(ko: "인증 번호 오류", en: "Wrong code"),
        SchemaLabel(ko: "본인확인 필요", en: "Identity check needed"),
        SchemaLabel(ko: "지금은 할 수 없음", en: "Not possible now"),
        SchemaLabel(ko: "다른 변경이 먼저 저장됨", en: "Changed meanwhile"),
        SchemaLabel(ko: "다른 내용의 재시도", en: "Retry with other content"),
        SchemaLabel(ko: "투표 기간이 아님", en: "Voting is not open"),
        SchemaLabel(ko: "선거인이 아님", en: "Not on the voter roll"),
        SchemaLabel(ko: "이미 투표함", en: "Already voted"),
        SchemaLabel(ko: "잘못된 선택", en: "Invalid choices"),
        SchemaLabel(ko: "댓글이 잠김", en: "Comments are closed"),
        SchemaLabel(ko: "금지된 표현", en: "Prohibited content"),
        SchemaLabel(ko: "파일이 준비되지 않음", en: "File not ready"),
        SchemaLabel(ko: "파일이 거부됨", en: "File rejected"),
        SchemaLabel(ko: "파일이 너무 큼", en: "File too large"),
        SchemaLabel(ko: "잠시 뒤 다시 시도", en: "Too often"),
    ]
}

/// The enum `VoteChannel`.
public enum VoteChannel: UInt16, SchemaEnum {
    case online, paper
    public static let names = ["ONLINE", "PAPER"]
    public static let labels = [
        SchemaLabel(ko: "온라인", en: "Online"),
        SchemaLabel(ko: "종이 투표", en: "Paper"),
    ]
}

/// The enum `OrderDirection`.
public enum OrderDirection: UInt16, SchemaEnum {
    case asc, desc
    public static let names = ["ASC", "DESC"]
    public static let labels = [
        SchemaLabel(ko: "오름차순", en: "Ascending"),
        SchemaLabel(ko: "내림차순", en: "Descending"),
    ]
}

/// The enum `FeedModerationMode`.
public enum FeedModerationMode: UInt16, SchemaEnum {
    case post, pre
    public static let names = ["POST", "PRE"]
    public static let labels = [
        SchemaLabel(ko: "바로 게시", en: "Shown at once"),
        SchemaLabel(ko: "승인 뒤 게시", en: "Shown after approval"),
    ]
}

/// The enum `FeedCategory`.
public enum FeedCategory: UInt16, SchemaEnum {
    case general, question, information, market, lostAndFound, club, parenting, pet, praise
    public static let names = [
        "GENERAL", "QUESTION", "INFORMATION", "MARKET", "LOST_AND_FOUND", "CLUB", "PARENTING",
        "PET", "PRAISE"]
    public static let labels = [
        SchemaLabel(ko: "자유", en: "General"),
        SchemaLabel(ko: "질문", en: "Question"),
        SchemaLabel(ko: "정보", en: "Information"),
        SchemaLabel(ko: "나눔·장터", en: "Market"),
        SchemaLabel(ko: "분실물", en: "Lost and found"),
        SchemaLabel(ko: "동호회", en: "Club"),
        SchemaLabel(ko: "육아", en: "Parenting"),
        SchemaLabel(ko: "반려동물", en: "Pets"),
        SchemaLabel(ko: "칭찬", en: "Praise"),
    ]
}

/// The enum `OccupancyStatus`.
public enum OccupancyStatus: UInt16, SchemaEnum {
    case occupied, vacant, unknown
    public static let names = ["OCCUPIED", "VACANT", "UNKNOWN"]
    public static let labels = [
        SchemaLabel(ko: "거주 중", en: "Occupied"),
        SchemaLabel(ko: "공실", en: "Vacant"),
        SchemaLabel(ko: "미확인", en: "Unknown"),
    ]
}

/// The enum `MembershipRole`.
public enum MembershipRole: UInt16, SchemaEnum {
    case resident, councilMember, electionCommissioner, moderator, officeStaff, officeManager
    public static let names = [
        "RESIDENT", "COUNCIL_MEMBER", "ELECTION_COMMISSIONER", "MODERATOR", "OFFICE_STAFF",
        "OFFICE_MANAGER"]
    public static let labels = [
        SchemaLabel(ko: "입주민", en: "Resident"),
        SchemaLabel(ko: "동별 대표자", en: "Council member"),
        SchemaLabel(ko: "선거관리위원", en: "Election commissioner"),
        SchemaLabel(ko: "게시판 관리자", en: "Moderator"),
        SchemaLabel(ko: "관리사무소 직원", en: "Office staff"),
        SchemaLabel(ko: "관리사무소장", en: "Office manager"),
    ]
}

/// The enum `MembershipStatus`.
public enum MembershipStatus: UInt16, SchemaEnum {
    case pending, verified, rejected, revoked, left, suspended
    public static let names = ["PENDING", "VERIFIED", "REJECTED", "REVOKED", "LEFT", "SUSPENDED"]
    public static let labels = [
        SchemaLabel(ko: "확인 대기", en: "Waiting"),
        SchemaLabel(ko: "확인됨", en: "Verified"),
        SchemaLabel(ko: "거절됨", en: "Rejected"),
        SchemaLabel(ko: "해지됨", en: "Revoked"),
        SchemaLabel(ko: "탈퇴", en: "Left"),
        SchemaLabel(ko: "활동 정지", en: "Suspended"),
    ]
}

/// The enum `ResidentRelation`.
public enum ResidentRelation: UInt16, SchemaEnum {
    case owner, ownerFamily, tenant, tenantFamily
    public static let names = ["OWNER", "OWNER_FAMILY", "TENANT", "TENANT_FAMILY"]
    public static let labels = [
        SchemaLabel(ko: "소유자", en: "Owner"),
        SchemaLabel(ko: "소유자의 가족", en: "Owner's family"),
        SchemaLabel(ko: "임차인", en: "Tenant"),
        SchemaLabel(ko: "임차인의 가족", en: "Tenant's family"),
    ]
}

/// The enum `VerificationMethod`.
public enum VerificationMethod: UInt16, SchemaEnum {
    case rosterMatch, officeApproval, householdCode, document, householdInvite
    public static let names = [
        "ROSTER_MATCH", "OFFICE_APPROVAL", "HOUSEHOLD_CODE", "DOCUMENT", "HOUSEHOLD_INVITE"]
    public static let labels = [
        SchemaLabel(ko: "입주자명부 전화번호", en: "Phone on the roster"),
        SchemaLabel(ko: "관리사무소 승인", en: "Office approval"),
        SchemaLabel(ko: "세대 인증 번호", en: "Household code"),
        SchemaLabel(ko: "증빙 서류", en: "Document"),
        SchemaLabel(ko: "세대원 초대", en: "Household invitation"),
    ]
}

/// The enum `Permission`.
public enum Permission: UInt16, SchemaEnum {
    case
        readContent, createFeed, comment, vote, fileComplaint, manageComplaints, manageNotices,
        manageContacts, manageSchedules, manageSurveys, manageElections, verifyMembers,
        manageHouseholds, moderate, manageRoles, manageSettings, readAuditLog
    public static let names = [
        "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT", "MANAGE_COMPLAINTS",
        "MANAGE_NOTICES", "MANAGE_CONTACTS", "MANAGE_SCHEDULES", "MANAGE_SURVEYS",
        "MANAGE_ELECTIONS", "VERIFY_MEMBERS", "MANAGE_HOUSEHOLDS", "MODERATE", "MANAGE_ROLES",
        "MANAGE_SETTINGS", "READ_AUDIT_LOG"]
    public static let labels = [
        SchemaLabel(ko: "읽기", en: "Read"),
        SchemaLabel(ko: "글쓰기", en: "Write posts"),
        SchemaLabel(ko: "댓글 쓰기", en: "Comment"),
        SchemaLabel(ko: "투표", en: "Vote"),
        SchemaLabel(ko: "민원 접수", en: "File complaints"),
        SchemaLabel(ko: "민원 처리", en: "Manage complaints"),
        SchemaLabel(ko: "공지 관리", en: "Manage notices"),
        SchemaLabel(ko: "연락처 관리", en: "Manage contacts"),
        SchemaLabel(ko: "일정 관리", en: "Manage schedules"),
        SchemaLabel(ko: "설문·의결 관리", en: "Manage surveys"),
        SchemaLabel(ko: "선거 관리", en: "Manage elections"),
        SchemaLabel(ko: "입주민 확인", en: "Verify members"),
        SchemaLabel(ko: "세대 관리", en: "Manage households"),
        SchemaLabel(ko: "게시판 관리", en: "Moderate"),
        SchemaLabel(ko: "직책 관리", en: "Manage roles"),
        SchemaLabel(ko: "설정 관리", en: "Manage settings"),
        SchemaLabel(ko: "처리 기록 열람", en: "Read the audit log"),
    ]
}

/// The enum `MediaKind`.
public enum MediaKind: UInt16, SchemaEnum {
    case image, video, document, externalVideo
    public static let names = ["IMAGE", "VIDEO", "DOCUMENT", "EXTERNAL_VIDEO"]
    public static let labels = [
        SchemaLabel(ko: "사진", en: "Picture"),
        SchemaLabel(ko: "동영상", en: "Video"),
        SchemaLabel(ko: "문서", en: "Document"),
        SchemaLabel(ko: "외부 동영상", en: "External video"),
    ]
}

/// The enum `MediaVariant`.
public enum MediaVariant: UInt16, SchemaEnum {
    case thumbnail, small, large, original
    public static let names = ["THUMBNAIL", "SMALL", "LARGE", "ORIGINAL"]
    public static let labels = [
        SchemaLabel(ko: "미리보기", en: "Thumbnail"),
        SchemaLabel(ko: "작은 사진", en: "Small"),
        SchemaLabel(ko: "큰 사진", en: "Large"),
        SchemaLabel(ko: "원본", en: "Original"),
    ]
}

/// The enum `MediaStatus`.
public enum MediaStatus: UInt16, SchemaEnum {
    case awaitingUpload, processing, ready, rejected
    public static let names = ["AWAITING_UPLOAD", "PROCESSING", "READY", "REJECTED"]
    public static let labels = [
        SchemaLabel(ko: "업로드 대기", en: "Awaiting upload"),
        SchemaLabel(ko: "처리 중", en: "Processing"),
        SchemaLabel(ko: "완료", en: "Ready"),
        SchemaLabel(ko: "거부됨", en: "Rejected"),
    ]
}

/// The enum `PollPurpose`.
public enum PollPurpose: UInt16, SchemaEnum {
    case survey, resolution, election
    public static let names = ["SURVEY", "RESOLUTION", "ELECTION"]
    public static let labels = [
        SchemaLabel(ko: "설문", en: "Survey"),
        SchemaLabel(ko: "안건 의결", en: "Resolution"),
        SchemaLabel(ko: "선거", en: "Election"),
    ]
}

/// The enum `PollMethod`.
public enum PollMethod: UInt16, SchemaEnum {
    case yesNo, singleChoice, multipleChoice
    public static let names = ["YES_NO", "SINGLE_CHOICE", "MULTIPLE_CHOICE"]
    public static let labels = [
        SchemaLabel(ko: "찬반 투표", en: "For or against"),
        SchemaLabel(ko: "하나 선택", en: "Single choice"),
        SchemaLabel(ko: "여러 개 선택", en: "Multiple choice"),
    ]
}

/// The enum `VotingUnit`.
public enum VotingUnit: UInt16, SchemaEnum {
    case household, resident
    public static let names = ["HOUSEHOLD", "RESIDENT"]
    public static let labels = [
        SchemaLabel(ko: "1세대 1표", en: "One vote per household"),
        SchemaLabel(ko: "1인 1표", en: "One vote per resident"),
    ]
}

/// The enum `BallotMode`.
public enum BallotMode: UInt16, SchemaEnum {
    case secret, named
    public static let names = ["SECRET", "NAMED"]
    public static let labels = [
        SchemaLabel(ko: "비밀투표", en: "Secret"),
        SchemaLabel(ko: "기명투표", en: "Named"),
    ]
}

/// The enum `ResultsVisibility`.
public enum ResultsVisibility: UInt16, SchemaEnum {
    case always, afterVote, afterClose, afterPublish
    public static let names = ["ALWAYS", "AFTER_VOTE", "AFTER_CLOSE", "AFTER_PUBLISH"]
    public static let labels = [
        SchemaLabel(ko: "항상 공개", en: "Always"),
        SchemaLabel(ko: "투표한 뒤 공개", en: "After voting"),
        SchemaLabel(ko: "마감 뒤 공개", en: "After the end"),
        SchemaLabel(ko: "공고 뒤 공개", en: "After publication"),
    ]
}

/// The enum `PollState`.
public enum PollState: UInt16, SchemaEnum {
    case draft, scheduled, open, closed, published, cancelled
    public static let names = ["DRAFT", "SCHEDULED", "OPEN", "CLOSED", "PUBLISHED", "CANCELLED"]
    public static let labels = [
        SchemaLabel(ko: "작성 중", en: "Draft"),
        SchemaLabel(ko: "예정", en: "Scheduled"),
        SchemaLabel(ko: "투표 중", en: "Open"),
        SchemaLabel(ko: "투표 종료", en: "Closed"),
        SchemaLabel(ko: "결과 공고", en: "Published"),
        SchemaLabel(ko: "취소됨", en: "Cancelled"),
    ]
}

/// The enum `ThresholdBasis`.
public enum ThresholdBasis: UInt16, SchemaEnum {
    case eligible, voted
    public static let names = ["ELIGIBLE", "VOTED"]
    public static let labels = [
        SchemaLabel(ko: "전체 입주자등", en: "All eligible"),
        SchemaLabel(ko: "투표자", en: "Those who voted"),
    ]
}

/// The enum `PollOutcome`.
public enum PollOutcome: UInt16, SchemaEnum {
    case undecided, passed, rejected, quorumNotMet, notEnoughBallots, elected, tied, informational
    public static let names = [
        "UNDECIDED", "PASSED", "REJECTED", "QUORUM_NOT_MET", "NOT_ENOUGH_BALLOTS", "ELECTED",
        "TIED", "INFORMATIONAL"]
    public static let labels = [
        SchemaLabel(ko: "미정", en: "Undecided"),
        SchemaLabel(ko: "가결", en: "Passed"),
        SchemaLabel(ko: "부결", en: "Rejected"),
        SchemaLabel(ko: "정족수 미달", en: "Quorum not met"),
        SchemaLabel(ko: "투표수 부족", en: "Not enough ballots"),
        SchemaLabel(ko: "당선", en: "Elected"),
        SchemaLabel(ko: "동점", en: "Tied"),
        SchemaLabel(ko: "참고용", en: "Informational"),
    ]
}

/// The enum `ComplaintCategory`.
public enum ComplaintCategory: UInt16, SchemaEnum {
    case
        facility, elevator, parking, noise, smoking, cleaning, security, landscape, defect, fee,
        pet, other
    public static let names = [
        "FACILITY", "ELEVATOR", "PARKING", "NOISE", "SMOKING", "CLEANING", "SECURITY", "LANDSCAPE",
        "DEFECT", "FEE", "PET", "OTHER"]
    public static let labels = [
        SchemaLabel(ko: "시설", en: "Facilities"),
        SchemaLabel(ko: "승강기", en: "Lift"),
        SchemaLabel(ko: "주차", en: "Parking"),
        SchemaLabel(ko: "소음", en: "Noise"),
        SchemaLabel(ko: "흡연", en: "Smoking"),
        SchemaLabel(ko: "청소", en: "Cleaning"),
        SchemaLabel(ko: "경비·보안", en: "Security"),
        SchemaLabel(ko: "조경", en: "Landscape"),
        SchemaLabel(ko: "하자", en: "Defect"),
        SchemaLabel(ko: "관리비", en: "Fees"),
        SchemaLabel(ko: "반려동물", en: "Pets"),
        SchemaLabel(ko: "기타", en: "Other"),
    ]
}

/// The enum `ComplaintStatus`.
public enum ComplaintStatus: UInt16, SchemaEnum {
    case received, inProgress, onHold, resolved, closed, rejected, withdrawn
    public static let names = [
        "RECEIVED", "IN_PROGRESS", "ON_HOLD", "RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN"]
    public static let labels = [
        SchemaLabel(ko: "접수", en: "Received"),
        SchemaLabel(ko: "처리 중", en: "In progress"),
        SchemaLabel(ko: "보류", en: "On hold"),
        SchemaLabel(ko: "처리 완료", en: "Resolved"),
        SchemaLabel(ko: "종결", en: "Closed"),
        SchemaLabel(ko: "반려", en: "Rejected"),
        SchemaLabel(ko: "취하", en: "Withdrawn"),
    ]
}

/// The enum `ComplaintPriority`.
public enum ComplaintPriority: UInt16, SchemaEnum {
    case low, normal, high, emergency
    public static let names = ["LOW", "NORMAL", "HIGH", "EMERGENCY"]
    public static let labels = [
        SchemaLabel(ko: "낮음", en: "Low"),
        SchemaLabel(ko: "보통", en: "Normal"),
        SchemaLabel(ko: "높음", en: "High"),
        SchemaLabel(ko: "긴급", en: "Emergency"),
    ]
}

/// The enum `ComplaintSource`.
public enum ComplaintSource: UInt16, SchemaEnum {
    case residentApp, officeDesk, phone, visit
    public static let names = ["RESIDENT_APP", "OFFICE_DESK", "PHONE", "VISIT"]
    public static let labels = [
        SchemaLabel(ko: "앱", en: "App"),
        SchemaLabel(ko: "관리사무소", en: "Office"),
        SchemaLabel(ko: "전화", en: "Phone"),
        SchemaLabel(ko: "방문", en: "Visit"),
    ]
}

/// The enum `ComplaintVisibility`.
public enum ComplaintVisibility: UInt16, SchemaEnum {
    case `private`, `public`
    public static let names = ["PRIVATE", "PUBLIC"]
    public static let labels = [
        SchemaLabel(ko: "비공개", en: "Private"),
        SchemaLabel(ko: "공개", en: "Public"),
    ]
}

/// The enum `ComplaintDeadlineKind`.
public enum ComplaintDeadlineKind: UInt16, SchemaEnum {
    case firstResponse, resolution
    public static let names = ["FIRST_RESPONSE", "RESOLUTION"]
    public static let labels = [
        SchemaLabel(ko: "첫 답변 기한", en: "First response"),
        SchemaLabel(ko: "처리 기한", en: "Resolution"),
    ]
}

/// The enum `NoticeState`.
public enum NoticeState: UInt16, SchemaEnum {
    case draft, scheduled, published, expired, archived
    public static let names = ["DRAFT", "SCHEDULED", "PUBLISHED", "EXPIRED", "ARCHIVED"]
    public static let labels = [
        SchemaLabel(ko: "작성 중", en: "Draft"),
        SchemaLabel(ko: "게시 예정", en: "Scheduled"),
        SchemaLabel(ko: "게시 중", en: "Published"),
        SchemaLabel(ko: "게시 종료", en: "Expired"),
        SchemaLabel(ko: "보관됨", en: "Archived"),
    ]
}

/// The enum `NoticeImportance`.
public enum NoticeImportance: UInt16, SchemaEnum {
    case normal, urgent
    public static let names = ["NORMAL", "URGENT"]
    public static let labels = [
        SchemaLabel(ko: "일반", en: "Normal"),
        SchemaLabel(ko: "긴급", en: "Urgent"),
    ]
}

/// The enum `NoticeCategory`.
public enum NoticeCategory: UInt16, SchemaEnum {
    case general, maintenance, outage, fee, council, election, event, safety
    public static let names = [
        "GENERAL", "MAINTENANCE", "OUTAGE", "FEE", "COUNCIL", "ELECTION", "EVENT", "SAFETY"]
    public static let labels = [
        SchemaLabel(ko: "일반", en: "General"),
        SchemaLabel(ko: "공사·점검", en: "Maintenance"),
        SchemaLabel(ko: "단수·정전", en: "Outage"),
        SchemaLabel(ko: "관리비", en: "Fees"),
        SchemaLabel(ko: "입주자대표회의", en: "Residents' council"),
        SchemaLabel(ko: "선거", en: "Election"),
        SchemaLabel(ko: "행사", en: "Event"),
        SchemaLabel(ko: "안전", en: "Safety"),
    ]
}

/// The enum `ContactCategory`.
public enum ContactCategory: UInt16, SchemaEnum {
    case office, security, facility, emergency, council, publicService, other
    public static let names = [
        "OFFICE", "SECURITY", "FACILITY", "EMERGENCY", "COUNCIL", "PUBLIC_SERVICE", "OTHER"]
    public static let labels = [
        SchemaLabel(ko: "관리사무소", en: "Management office"),
        SchemaLabel(ko: "경비실", en: "Security"),
        SchemaLabel(ko: "시설", en: "Facilities"),
        SchemaLabel(ko: "긴급", en: "Emergency"),
        SchemaLabel(ko: "입주자대표회의", en: "Residents' council"),
        SchemaLabel(ko: "공공기관", en: "Public service"),
        SchemaLabel(ko: "기타", en: "Other"),
    ]
}

/// The enum `ScheduleCategory`.
public enum ScheduleCategory: UInt16, SchemaEnum {
    case maintenance, inspection, council, election, event, recycling, other
    public static let names = [
        "MAINTENANCE", "INSPECTION", "COUNCIL", "ELECTION", "EVENT", "RECYCLING", "OTHER"]
    public static let labels = [
        SchemaLabel(ko: "공사·점검", en: "Maintenance"),
        SchemaLabel(ko: "정기 점검", en: "Inspection"),
        SchemaLabel(ko: "입주자대표회의", en: "Residents' council"),
        SchemaLabel(ko: "선거", en: "Election"),
        SchemaLabel(ko: "행사", en: "Event"),
        SchemaLabel(ko: "재활용 수거", en: "Recycling"),
        SchemaLabel(ko: "기타", en: "Other"),
    ]
}

/// The enum `JobState`.
public enum JobState: UInt16, SchemaEnum {
    case queued, running, succeeded, failed
    public static let names = ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED"]
    public static let labels = [
        SchemaLabel(ko: "대기 중", en: "Queued"),
        SchemaLabel(ko: "실행 중", en: "Running"),
        SchemaLabel(ko: "성공", en: "Succeeded"),
        SchemaLabel(ko: "실패", en: "Failed"),
    ]
}

/// The enum `ApartmentOrderField`.
public enum ApartmentOrderField: UInt16, SchemaEnum {
    case name, memberCount, createdAt
    public static let names = ["NAME", "MEMBER_COUNT", "CREATED_AT"]
    public static let labels = [
        SchemaLabel(ko: "이름순", en: "By name"),
        SchemaLabel(ko: "회원 수순", en: "By members"),
        SchemaLabel(ko: "등록순", en: "By date added"),
    ]
}

/// The enum `FeedOrderField`.
public enum FeedOrderField: UInt16, SchemaEnum {
    case createdAt, lastActivityAt, commentCount
    public static let names = ["CREATED_AT", "LAST_ACTIVITY_AT", "COMMENT_COUNT"]
    public static let labels = [
        SchemaLabel(ko: "작성순", en: "By date"),
        SchemaLabel(ko: "최근 활동순", en: "By latest activity"),
        SchemaLabel(ko: "댓글순", en: "By comments"),
    ]
}

/// The enum `CommentOrderField`.
public enum CommentOrderField: UInt16, SchemaEnum {
    case createdAt
    public static let names = ["CREATED_AT"]
    public static let labels = [
        SchemaLabel(ko: "작성순", en: "By date"),
    ]
}

/// The enum `MembershipOrderField`.
public enum MembershipOrderField: UInt16, SchemaEnum {
    case requestedAt, decidedAt
    public static let names = ["REQUESTED_AT", "DECIDED_AT"]
    public static let labels = [
        SchemaLabel(ko: "신청순", en: "By date of request"),
        SchemaLabel(ko: "처리순", en: "By date of decision"),
    ]
}

/// The enum `PollOrderField`.
public enum PollOrderField: UInt16, SchemaEnum {
    case createdAt, opensAt, closesAt
    public static let names = ["CREATED_AT", "OPENS_AT", "CLOSES_AT"]
    public static let labels = [
        SchemaLabel(ko: "작성순", en: "By date"),
        SchemaLabel(ko: "시작순", en: "By start"),
        SchemaLabel(ko: "마감순", en: "By end"),
    ]
}

/// The enum `ComplaintOrderField`.
public enum ComplaintOrderField: UInt16, SchemaEnum {
    case createdAt, updatedAt, priority, resolveDueAt
    public static let names = ["CREATED_AT", "UPDATED_AT", "PRIORITY", "RESOLVE_DUE_AT"]
    public static let labels = [
        SchemaLabel(ko: "접수순", en: "By date"),
        SchemaLabel(ko: "최근 변경순", en: "By latest change"),
        SchemaLabel(ko: "긴급도순", en: "By urgency"),
        SchemaLabel(ko: "처리 기한순", en: "By deadline"),
    ]
}

/// The enum `ChangeKind`.
public enum ChangeKind: UInt16, SchemaEnum {
    case created, updated, deleted, stateChanged
    public static let names = ["CREATED", "UPDATED", "DELETED", "STATE_CHANGED"]
    public static let labels = [
        SchemaLabel(ko: "새로 등록", en: "Created"),
        SchemaLabel(ko: "변경", en: "Updated"),
        SchemaLabel(ko: "삭제", en: "Deleted"),
        SchemaLabel(ko: "상태 변경", en: "State changed"),
    ]
}

/// The enums of the schema by name, in its order.
public let schemaEnums: [(name: String, type: any SchemaEnum.Type)] = [
    ("AccessLevel", AccessLevel.self), ("Language", Language.self),
    ("UserErrorCode", UserErrorCode.self), ("VoteChannel", VoteChannel.self),
    ("OrderDirection", OrderDirection.self), ("FeedModerationMode", FeedModerationMode.self),
    ("FeedCategory", FeedCategory.self), ("OccupancyStatus", OccupancyStatus.self),
    ("MembershipRole", MembershipRole.self), ("MembershipStatus", MembershipStatus.self),
    ("ResidentRelation", ResidentRelation.self), ("VerificationMethod", VerificationMethod.self),
    ("Permission", Permission.self), ("MediaKind", MediaKind.self),
    ("MediaVariant", MediaVariant.self), ("MediaStatus", MediaStatus.self),
    ("PollPurpose", PollPurpose.self), ("PollMethod", PollMethod.self),
    ("VotingUnit", VotingUnit.self), ("BallotMode", BallotMode.self),
    ("ResultsVisibility", ResultsVisibility.self), ("PollState", PollState.self),
    ("ThresholdBasis", ThresholdBasis.self), ("PollOutcome", PollOutcome.self),
    ("ComplaintCategory", ComplaintCategory.self), ("ComplaintStatus", ComplaintStatus.self),
    ("ComplaintPriority", ComplaintPriority.self), ("ComplaintSource", ComplaintSource.self),
    ("ComplaintVisibility", ComplaintVisibility.self),
    ("ComplaintDeadlineKind", ComplaintDeadlineKind.self), ("NoticeState", NoticeState.self),
    ("NoticeImportance", NoticeImportance.self), ("NoticeCategory", NoticeCategory.self),
    ("ContactCategory", ContactCategory.self), ("ScheduleCategory", ScheduleCategory.self),
    ("JobState", JobState.self), ("ApartmentOrderField", ApartmentOrderField.self),
    ("FeedOrderField", FeedOrderField.self), ("CommentOrderField", CommentOrderField.self),
    ("MembershipOrderField", MembershipOrderField.self), ("PollOrderField", PollOrderField.self),
    ("ComplaintOrderField", ComplaintOrderField.self), ("ChangeKind", ChangeKind.self)]
