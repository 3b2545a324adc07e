// Trees in which the latest time comes first, so that lower_bound is the answer itself.
class TimeMap {
    map<string, map<int, string, greater<int>>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key].insert({timestamp, value}); }

    string get(string key, int timestamp) {
        auto entry = store.find(key);
        if (entry == store.end()) return "";
        auto it = entry->second.lower_bound(timestamp);
        return it == entry->second.end() ? string() : it->second;
    }
};
