// From the latest value of the key back, one by one.
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key].push_back({timestamp, value}); }

    string get(string key, int timestamp) {
        auto& entries = store[key];
        for (int i = (int)entries.size() - 1; i >= 0; i--) {
            if (entries[i].first <= timestamp) return entries[i].second;
        }
        return "";
    }
};
