// Keeps only the latest value of a key and the time from which it holds.
class TimeMap {
    unordered_map<string, pair<string, int>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key] = {value, timestamp}; }

    string get(string key, int timestamp) {
        auto it = store.find(key);
        if (it == store.end() || it->second.second > timestamp) return "";
        return it->second.first;
    }
};
