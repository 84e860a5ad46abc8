/// Number of an access rule; the engine knows nothing else about it. 0 means none.
public typealias AccessRule = UInt16
