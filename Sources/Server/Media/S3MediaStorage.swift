// Media in a bucket of a service with Amazon S3's protocol.
// https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html

import Crypto
import Foundation
import FoundationNetworking
import Resolvers

/// The address of the bucket and its credentials.
struct S3Settings: Sendable {
    /// Such as `https://s3.ap-northeast-2.amazonaws.com`; the bucket's name comes after it.
    let endpoint: URL
    let bucket: String
    let region: String
    let accessKey: String
    let secretKey: String
}

/// Objects of a bucket. A file is on this machine's disk only during transfer.
struct S3MediaStorage: MediaStorage {
    /// The service's response.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let settings: S3Settings
    private let scratch: ScratchFolders
    private let session: URLSession

    init(_ settings: S3Settings, scratch directory: String) {
        self.settings = settings
        scratch = ScratchFolders(directory: directory)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 30
        configuration.timeoutIntervalForResource = 300
        configuration.httpMaximumConnectionsPerHost = 16
        session = URLSession(configuration: configuration)
    }

    func temporaryFolder() throws -> String { try scratch.make() }

    func put(_ path: String, as name: String, contentType: String) async throws {
        let file = URL(filePath: path)
        var request = try request("PUT", name, payload: try Self.sha256(of: file))
        request.setValue(contentType, forHTTPHeaderField: "Content-Type")
        let status = try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<Int, any Error>) in
            session.uploadTask(with: request, fromFile: file) { _, response, error in
                done.resume(with: Self.status(response, error))
            }.resume()
        }
        guard status == 200 else { throw Failure(description: "S3 answered PUT with \(status)") }
        try? FileManager.default.removeItem(at: file)
    }

    func open(
        _ name: String, choosing choose: @Sendable (StoredFacts) -> Range<Int>?
    ) async throws -> StoredFile? {
        for _ in 1...Self.maximumTries {
            guard let facts = try await facts(name) else { return nil }
            guard let range = choose(facts), !range.isEmpty else {
                return StoredFile(facts: facts, path: "", range: 0..<0)
            }
            let folder = try scratch.make()
            let path = folder + "/file"
            let end = { @Sendable in _ = try? FileManager.default.removeItem(atPath: folder) }
            do {
                if try await download(range, of: name, facts, to: path) {
                    return StoredFile(facts: facts, path: path, range: 0..<range.count, end: end)
                }
            } catch {
                end()
                throw error
            }
            end()
        }
        throw Failure(description: "S3's object changed again and again")
    }

    /// Retried if the object was replaced after its metadata was read.
    private static let maximumTries = 3

    private func facts(_ name: String) async throws -> StoredFacts? {
        let request = try request("HEAD", name, payload: AWSSignature.emptyHash)
        let response = try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<HTTPURLResponse, any Error>) in
            session.dataTask(with: request) { _, response, error in
                done.resume(with: Self.response(response, error))
            }.resume()
        }
        if response.statusCode == 404 { return nil }
        guard response.statusCode == 200 else {
            throw Failure(description: "S3 answered HEAD with \(response.statusCode)")
        }
        guard
            let length = response.value(forHTTPHeaderField: "Content-Length").flatMap({ Int($0) }),
            let tag = response.value(forHTTPHeaderField: "ETag"), length >= 0
        else { throw Failure(description: "S3 answered HEAD without a length or a tag") }
        return StoredFacts(byteSize: length, tag: tag.filter { $0 != "\"" })
    }

    /// Returns false if the object has been replaced meanwhile.
    private func download(
        _ range: Range<Int>, of name: String, _ facts: StoredFacts, to path: String
    ) async throws -> Bool {
        var request = try request("GET", name, payload: AWSSignature.emptyHash)
        request.setValue("\"\(facts.tag)\"", forHTTPHeaderField: "If-Match")
        let isPart = range.count < facts.byteSize
        if isPart {
            request.setValue(
                "bytes=\(range.lowerBound)-\(range.upperBound - 1)", forHTTPHeaderField: "Range")
        }
        let signed = request
        let status = try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<Int, any Error>) in
            session.downloadTask(with: signed) { file, response, error in
                // The file is gone when this returns.
                let moved = Result<Int, any Error> {
                    if let file {
                        try FileManager.default.moveItem(at: file, to: URL(filePath: path))
                    }
                    return try Self.status(response, error).get()
                }
                done.resume(with: moved)
            }.resume()
        }
        if status == 404 || status == 412 { return false }
        guard status == (isPart ? 206 : 200) else {
            throw Failure(description: "S3 answered GET with \(status)")
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        guard (attributes[.size] as? NSNumber)?.intValue == range.count else {
            throw Failure(description: "S3 sent another number of bytes than it was asked for")
        }
        return true
    }

    func delete(_ names: [String]) async throws {
        for name in names {
            let request = try request("DELETE", name, payload: AWSSignature.emptyHash)
            let status = try await withCheckedThrowingContinuation {
                (done: CheckedContinuation<Int, any Error>) in
                session.dataTask(with: request) { _, response, error in
                    done.resume(with: Self.status(response, error))
                }.resume()
            }
            guard [200, 204, 404].contains(status) else {
                throw Failure(description: "S3 answered DELETE with \(status)")
            }
        }
    }

    private static func status(_ response: URLResponse?, _ error: (any Error)?) -> Result<
        Int, any Error
    > {
        self.response(response, error).map(\.statusCode)
    }

    private static func response(_ response: URLResponse?, _ error: (any Error)?) -> Result<
        HTTPURLResponse, any Error
    > {
        if let error { return .failure(error) }
        guard let response = response as? HTTPURLResponse else {
            return .failure(Failure(description: "S3 did not answer in HTTP"))
        }
        return .success(response)
    }

    private func request(_ method: String, _ name: String, payload: String) throws -> URLRequest {
        let url = settings.endpoint.appending(path: settings.bucket).appending(path: name)
        var request = URLRequest(url: url)
        request.httpMethod = method
        let signature = AWSSignature(
            region: settings.region, accessKey: settings.accessKey,
            secretKey: settings.secretKey, date: Date())
        var host = url.host ?? ""
        if let port = url.port { host += ":\(port)" }
        for (header, value) in signature.headers(
            method: method, host: host, path: url.path(percentEncoded: true), payload: payload)
        {
            request.setValue(value, forHTTPHeaderField: header)
        }
        return request
    }

    /// Reads it once, a piece at a time.
    private static func sha256(of url: URL) throws -> String {
        let file = try FileHandle(forReadingFrom: url)
        defer { try? file.close() }
        var hash = SHA256()
        while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
            hash.update(data: piece)
        }
        return AWSSignature.hexadecimal(hash.finalize())
    }
}
