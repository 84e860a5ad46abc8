// Taking some rows out of loaded ones: a streamed list executes its first objects before the
// others.

import GraphQLCore

extension Records: RowPayload {}
