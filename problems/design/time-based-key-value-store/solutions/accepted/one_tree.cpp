// One tree for everything, by key and then by time. What is found belongs to another key where this one has nothing so early.
class TimeMap {
    map<pair<string, int>, string> all;

public:
    void set(string key, string value, int timestamp) { all[make_pair(key, timestamp)] = value; }

    string get(string key, int timestamp) {
        auto it = all.upper_bound(make_pair(key, timestamp));
        if (it == all.begin()) return "";
        it--;
        if (it->first.first != key) return "";
        return it->second;
    }
};
