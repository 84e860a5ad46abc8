-- wrk -s post.lua URL -- FILE
-- FILE has one request a line: a bearer token or "-", a tab, the JSON body. They are sent in turn.
-- Prints one line:  RESULT requests seconds p50_us p99_us errors bytes_per_response
local requests, count, at = {}, 0, 0

function init(args)
  wrk.method = "POST"
  for line in io.lines(args[1]) do
    local token, body = line:match("^(.-)\t(.*)$")
    local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }
    if token ~= "-" then headers["Authorization"] = "Bearer " .. token end
    count = count + 1
    requests[count] = wrk.format(nil, nil, headers, body)
  end
  math.randomseed(os.time())
  at = math.random(count)
end

function request()
  at = at % count + 1
  return requests[at]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %.3f %d %d %d %.0f\n", summary.requests,
    summary.duration / 1e6, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout,
    summary.bytes / math.max(1, summary.requests)))
end
