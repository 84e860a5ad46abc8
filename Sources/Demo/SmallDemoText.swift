// Texts written by people of the demo. Names are display names; all people are fictitious.

internal import Resolvers

/// A post with its comments; people are numbers among the residents of the complex.
struct DemoPost: Sendable {
    let author: Int
    let category: String
    let content: String
    let comments: [Comment]
    var isAnonymous = false
    var isPinned = false

    struct Comment: Sendable {
        let author: Int
        let content: String
        let replies: [Comment]
        /// Deleted by its author: a tombstone remains in the thread.
        var isDeleted = false
    }

    init(
        _ author: Int, _ category: String, _ content: String, _ comments: [Comment],
        isAnonymous: Bool = false, isPinned: Bool = false
    ) {
        self.author = author
        self.category = category
        self.content = content
        self.comments = comments
        self.isAnonymous = isAnonymous
        self.isPinned = isPinned
    }
}

private func said(
    _ author: Int, _ content: String, _ replies: DemoPost.Comment...
) -> DemoPost.Comment {
    DemoPost.Comment(author: author, content: content, replies: replies)
}

private func reply(
    _ author: Int, _ content: String, _ replies: DemoPost.Comment...
) -> DemoPost.Comment {
    DemoPost.Comment(author: author, content: content, replies: replies)
}

private func takenBack(
    _ author: Int, _ content: String, _ replies: DemoPost.Comment...
) -> DemoPost.Comment {
    DemoPost.Comment(author: author, content: content, replies: replies, isDeleted: true)
}

enum SmallDemoText {
    /// Display names of the residents of a demo complex, in the order of their numbers.
    static let residents = [
        "새벽산책", "감나무집", "두부아빠", "바다거북", "초록대문", "라떼한잔", "민들레홀씨", "밤하늘별",
        "고양이집사", "꼬마농부", "자전거탄풍경", "파란우산",
    ]

    /// Oldest first.
    static let posts: [DemoPost] = [
        DemoPost(
            0, "INFORMATION",
            "입주민 게시판에 오신 것을 환영합니다. 서로 존중하는 말로 이야기 나눠요.\n\n개인 연락처와 동·호수는 글에 적지 말아 주세요.",
            [
                said(1, "반갑습니다. 잘 부탁드려요!"), said(2, "드디어 우리 단지 게시판이 생겼네요 👏"),
                said(5, "공지와 민원은 각각 메뉴가 따로 있더라고요.", reply(0, "네, 민원은 민원 메뉴로 올리시면 처리 상태가 보입니다.")),
            ], isPinned: true),
        DemoPost(
            3, "QUESTION", "음식물 쓰레기 수거함이 어제부터 카드 인식이 안 되는데 저만 그런가요?",
            [
                said(4, "103동 앞도 안 돼요. 관리사무소에 접수했습니다.", reply(3, "감사합니다!")),
                said(7, "오늘 아침에 기사님 오셔서 고치고 가셨어요."),
            ]),
        DemoPost(
            6, "GENERAL", "오늘 아침 단지 둘레길에 단풍이 정말 예쁘게 들었어요. 점심 때 한 바퀴 돌아보세요 🍁",
            [
                said(0, "어쩐지 산책하는 분들이 많더라고요."), said(9, "놀이터 뒤쪽 은행나무도 노랗게 물들었습니다."),
                said(10, "사진 찍으러 나가야겠어요."),
            ]),
        DemoPost(
            8, "PET", "강아지 산책할 때 목줄은 꼭 짧게 잡아 주세요. 아이들이 놀라는 일이 있었습니다.",
            [
                said(2, "공감합니다. 저도 더 조심할게요."), said(11, "배변 봉투도 꼭 챙겨 주세요."),
                said(8, "말씀 감사합니다. 서로 배려하면 좋겠어요."),
            ]),
        DemoPost(
            4, "MARKET", "아이가 다 커서 원목 책상 나눔합니다. 상태 좋고 의자도 같이 드려요. 댓글 주세요.",
            [
                said(
                    7, "혹시 아직 있나요? 저희 아이가 내년에 입학해요.", reply(4, "네, 저녁 7시 이후에 오시면 됩니다."),
                    reply(7, "감사합니다. 오늘 찾아뵐게요!")),
                said(10, "나눔 멋지세요 👍"),
            ]),
        DemoPost(
            9, "CLUB", "주말 텃밭 모임 회원을 모집합니다. 토요일 아침 8시, 단지 옥상 텃밭에서 만나요. 처음 하시는 분도 환영해요.",
            [
                said(6, "초보인데 괜찮을까요?", reply(9, "물론이죠. 모종도 나눠 드립니다.")),
                said(1, "배추 심을 때 저도 갈게요."), said(0, "아이와 함께 가도 되나요?", reply(9, "네, 아이들이 더 좋아해요.")),
            ]),
        DemoPost(
            5, "LOST_AND_FOUND", "105동 1층 엘리베이터 앞에서 파란색 어린이 장갑 한 짝을 주웠습니다. 경비실에 맡겨 두었어요.",
            [said(3, "저희 아이 것 같아요! 찾으러 가겠습니다.", reply(5, "주인을 찾아 다행이에요."))]),
        DemoPost(
            7, "PARENTING", "단지 안에서 초등 저학년 아이들 등교를 같이 할 가정이 있을까요? 8시 20분쯤 정문에서 출발해요.",
            [
                said(4, "저희도 2학년이에요. 같이 가면 좋겠어요."), said(11, "녹색 어머니 순번도 여기서 맞춰 보면 어떨까요?"),
                said(2, "좋은 생각이네요."),
            ]),
        DemoPost(
            10, "QUESTION", "지하 주차장 전기차 충전기가 몇 대나 있나요? 저녁마다 자리가 없네요.",
            [
                said(1, "총 8대인데 완속이 6대예요."), said(3, "충전 끝나면 바로 빼 주시는 게 예의인 것 같아요."),
                said(10, "증설을 건의하면 될까요?", reply(5, "다음 입주자대표회의 안건으로 올라갔다고 들었어요.")),
            ]),
        DemoPost(
            11, "PRAISE", "어제 폭우에 밤늦게까지 배수구를 치워 주신 관리사무소 직원분들, 정말 고맙습니다.",
            [
                said(0, "새벽에 나가다가 뵀는데 온몸이 젖으셨더라고요."), said(6, "덕분에 지하 주차장이 무사했습니다."),
                said(8, "따뜻한 커피라도 드리고 싶네요."), said(9, "박수를 보냅니다 👏👏"),
            ]),
        DemoPost(
            2, "GENERAL", "밤 10시 이후에는 세탁기와 청소기 사용을 조금만 참아 주시면 좋겠습니다. 아기가 자꾸 깨요.",
            [
                said(4, "혹시 저희 집일까 봐 조심하겠습니다."), said(7, "소음은 위아래가 아니라 대각선에서 오는 경우도 많대요."),
                said(2, "이해해 주셔서 고맙습니다."),
            ], isAnonymous: true),
        DemoPost(
            1, "INFORMATION", "근처 도서관이 리모델링을 마치고 다시 열었어요. 평일은 밤 10시까지라고 합니다. 2층 열람실이 아주 조용합니다.",
            [said(5, "좋은 소식이네요!"), said(10, "주차는 2시간 무료더라고요.")]),
        DemoPost(
            6, "MARKET", "김장 배추가 많이 남아 절임 배추 다섯 포기 나눔해요. 오늘 안에 가져가실 분 댓글 주세요.",
            [
                said(8, "한 포기만 받을 수 있을까요?", reply(6, "그럼요. 문 앞에 둘게요.")),
                said(11, "저도 두 포기 부탁드려요.", reply(6, "네, 남겨 두겠습니다.")),
            ]),
        DemoPost(
            9, "QUESTION", "베란다 결로가 심한데 환기 말고 다른 방법이 있을까요? 작년에 곰팡이가 생겨 고생했습니다.",
            [
                said(3, "창틀에 물받이 스펀지를 붙이니 조금 낫더라고요."), said(0, "제습기가 제일 확실해요."),
                said(1, "하자 보수 기간이면 관리사무소에 먼저 문의해 보세요.", reply(9, "아, 확인해 보겠습니다. 감사합니다.")),
            ]),
        DemoPost(
            7, "CLUB", "배드민턴 동호회에서 화요일과 목요일 저녁 8시에 체육관을 빌렸어요. 라켓이 없어도 빌려 드려요!",
            [
                said(2, "몇 명 정도 나오시나요?", reply(7, "보통 여덟 명쯤이요.")), said(10, "다음 주부터 나가겠습니다 🏸"),
            ]),
        DemoPost(
            4, "GENERAL", "택배 보관함에 3일 넘게 둔 물건이 많습니다. 다른 분들도 쓸 수 있게 빨리 찾아가 주세요.",
            [said(11, "어제는 빈 칸이 하나도 없었어요."), said(5, "알림이 오면 좋겠네요.")]),
        DemoPost(
            3, "PET", "흰색 고양이가 104동 화단에 며칠째 보여요. 목걸이가 있는 걸 보니 집을 나온 것 같아요.",
            [
                said(8, "저희 앞 동에서도 봤어요. 사료를 조금 두었습니다."),
                said(6, "전단을 만들어 붙여 볼까요?", reply(3, "제가 사진을 찍어 둘게요.")),
                said(0, "주인을 찾았다고 합니다! 102동 댁이래요 🎉"),
            ]),
        DemoPost(
            10, "INFORMATION", "다음 주 수요일 오전 9시부터 11시까지 물탱크 청소로 단수가 있습니다. 미리 받아 두세요.",
            [said(1, "깜빡할 뻔했는데 감사합니다."), said(4, "몇 동부터인가요?", reply(10, "전체 동이라고 해요."))]),
        DemoPost(
            8, "QUESTION", "아이 감기로 늦은 시간까지 하는 소아과를 찾고 있어요. 가까운 곳 추천 부탁드립니다.",
            [
                said(7, "역 앞에 밤 9시까지 하는 곳이 있어요."), said(2, "일요일도 진료하더라고요."),
                said(8, "바로 다녀왔어요. 정말 감사합니다!"),
            ]),
        DemoPost(
            0, "GENERAL", "분리수거장에서 상자를 접지 않고 버리는 분이 계세요. 테이프도 꼭 떼어 주세요.",
            [said(9, "투명 페트병도 라벨을 떼야 한대요."), said(5, "안내문을 크게 붙이면 좋겠습니다.")]),
        DemoPost(
            11, "PRAISE", "오늘 무거운 짐을 같이 들어 주신 101동 이웃분, 성함도 못 여쭤봤네요. 덕분에 잘 옮겼습니다.",
            [said(6, "훈훈합니다 ☺️"), said(3, "이런 글이 많아지면 좋겠어요.")]),
        DemoPost(
            5, "MARKET", "유아용 킥보드 팝니다. 1만 원이고 바퀴를 작년에 갈았어요. 헬멧은 그냥 드릴게요.",
            [said(7, "제가 살게요!", reply(5, "쪽지 드렸습니다."))]),
        DemoPost(
            1, "PARENTING", "겨울방학 동안 작은도서관에서 책 읽어 주기 봉사를 할 분을 찾습니다. 하루 한 시간이면 돼요.",
            [
                said(6, "수요일 오후에 가능합니다."), said(8, "저도 하고 싶어요. 그림책이면 자신 있습니다."),
                said(1, "두 분 모두 고맙습니다. 금요일에 시간표를 올릴게요."),
            ]),
        DemoPost(
            2, "QUESTION", "공동 현관 비밀번호가 바뀐 뒤에 휴대전화 출입이 안 됩니다. 같은 증상이 있는 분 계신가요?",
            [
                said(10, "앱을 지웠다 다시 깔면 됩니다.", reply(2, "됐어요! 감사합니다.")),
                said(0, "블루투스를 껐다 켜도 되더라고요."),
            ]),
        DemoPost(
            9, "GENERAL", "첫눈이 오네요 ❄️ 내일 아침 출근길 조심하세요. 제설함은 정문과 106동 옆에 있습니다.",
            [
                said(4, "눈사람을 만들러 나갑니다 ⛄"), said(11, "아이들이 벌써 놀이터에 다 모였어요."),
                said(
                    3, "빙판길이 되기 전에 우리 동 앞은 제가 쓸어 둘게요.", reply(9, "저도 삽을 들고 나갈게요!"),
                    reply(4, "같이 해요.")),
            ]),
        DemoPost(
            6, "LOST_AND_FOUND", "어제 저녁 헬스장에서 검은색 무선 이어폰을 잃어버렸습니다. 보신 분은 댓글 부탁드려요.",
            [said(10, "안내 데스크에 하나 있던데 확인해 보세요."), said(6, "찾았습니다. 정말 고맙습니다!")]),
        DemoPost(
            7, "CLUB", "단지 독서 모임의 다음 책은 투표로 정했습니다. 둘째 주 토요일 오후 4시, 작은도서관에서 만나요.",
            [said(1, "책을 다 읽고 가야 하나요?", reply(7, "절반만 읽어도 환영입니다.")), said(5, "이번에는 꼭 참석할게요.")]),
        DemoPost(
            0, "QUESTION", "입주자대표회의 회의록은 어디에서 볼 수 있나요? 이번 달 관리비가 조금 올라서 궁금합니다.",
            [
                said(
                    3, "관리사무소 게시판과 공지 메뉴에 올라옵니다.",
                    reply(
                        0, "지난달 것까지만 보이네요.",
                        reply(3, "이번 달 것은 다음 주에 올린다고 들었어요.", reply(0, "그때 다시 볼게요.")))),
                takenBack(
                    8, "관리비를 올린 사람이 따로 있다던데요.", reply(5, "확인되지 않은 이야기는 조심해 주세요.")),
                said(9, "난방비가 오른 영향이 크다고 해요."),
                said(0, "확인했습니다. 친절한 답변 고맙습니다."),
            ]),
    ]
}
