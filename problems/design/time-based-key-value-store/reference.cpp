// The values of a key arrive in the order of their times, so a list for each key is sorted without any work. The first pair
// that is too late is found by binary search; what stands right before it is the answer.
class TimeMap {
public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { history[key].emplace_back(timestamp, std::move(value)); }

    string get(string key, int timestamp) {
        const auto found = history.find(key);
        if (found == history.end()) return "";
        const auto& entries = found->second;
        const auto later = ranges::upper_bound(entries, timestamp, {}, &pair<int, string>::first);
        return later == entries.begin() ? "" : prev(later)->second;
    }

private:
    unordered_map<string, vector<pair<int, string>>> history;
};
