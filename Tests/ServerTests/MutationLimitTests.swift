// Every mutation of the schema is limited, or states why it needs no limit.
import Foundation
import GraphQLCore
import Resolvers
import TestSupport
import Testing

@testable import Server

struct MutationLimitTests {
    private static func mutations() throws -> [String] {
        let typeSystem = try ServedSchema.build()
        let type = try #require(typeSystem.mutationType)
        return typeSystem.types[Int(type)].fields.map { typeSystem.fields[Int($0)].name }
    }

    @Test func `the table of limits has a line for each mutation`() throws {
        #expect(try Set(Self.mutations()) == Set(MutationLimit.all.map(\.key)))
        #expect(MutationLimit.all.count == (try Self.mutations().count))
        for (name, limit) in MutationLimit.all {
            switch limit {
            case .counted(let limit):
                #expect(limit.count > 0 && limit.windowSeconds > 0, "\(name)")
            case .bounded(let reason): #expect(reason.count > 10, "\(name)")
            }
        }
    }

    @Test func `every limit of the table is enforced somewhere`() throws {
        let folder = Checkout.url("Sources/Resolvers")
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var code = ""
        for case let file as URL in files
        where file.pathExtension == "swift" && file.lastPathComponent != "MutationLimits.swift" {
            code += try String(contentsOf: file, encoding: .utf8).filter { !$0.isWhitespace }
        }
        for case (let name, .counted(let limit)) in MutationLimit.all {
            let isCounted = ["limit(.", "wait(.", ",.", "keeping:.", "attempt(."].contains {
                code.contains("\($0)\(limit.action),") || code.contains("\($0)\(limit.action))")
            }
            #expect(isCounted, "\(name)")
        }
    }

    @Test func `the mutations that ignore a token are the schema's`() throws {
        let mutations = try Self.mutations()
        for name in ["signUp", "signIn", "signInAsGuest", "tokenRefresh"] {
            #expect(mutations.contains(name))
            #expect(SessionMutations.ignoreToken([name]))
            #expect(SessionMutations.ignoreToken(["__typename", name, name]))
            #expect(!SessionMutations.ignoreToken([name, "signOut"]))
        }
        for name in mutations + ["__typename", "viewer"] where !name.hasPrefix("sign") {
            #expect(SessionMutations.ignoreToken([name]) == (name == "tokenRefresh"), "\(name)")
        }
        #expect(!SessionMutations.ignoreToken([]))
        #expect(!SessionMutations.ignoreToken(["signOut"]))
    }
}
