// A table by time for each key, asked about one moment after the other.
class TimeMap {
    unordered_map<string, unordered_map<int, string>> store;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { store[key][timestamp] = value; }

    string get(string key, int timestamp) {
        auto& values = store[key];
        for (int time = timestamp; time > 0; time--) {
            auto it = values.find(time);
            if (it != values.end()) return it->second;
        }
        return "";
    }
};
