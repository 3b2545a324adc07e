// From the latest value back in strides that double, then halves: quick for questions about what was not long ago.
class TimeMap {
    struct Entry {
        int time;
        string value;
    };
    unordered_map<string, int> number;
    vector<vector<Entry>> entries;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) {
        auto [it, fresh] = number.try_emplace(key, (int)entries.size());
        if (fresh) entries.emplace_back();
        entries[it->second].push_back(Entry{timestamp, value});
    }

    string get(string key, int timestamp) {
        auto it = number.find(key);
        if (it == number.end()) return "";
        const vector<Entry>& list = entries[it->second];
        int high = list.size();  // from here on all are too late
        int low = high - 1;      // not too late, or -1
        int stride = 1;
        while (low >= 0 && list[low].time > timestamp) {
            high = low;
            low = max(-1, low - stride);
            stride *= 2;
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (list[middle].time > timestamp)
                high = middle;
            else
                low = middle;
        }
        return low < 0 ? "" : list[low].value;
    }
};
