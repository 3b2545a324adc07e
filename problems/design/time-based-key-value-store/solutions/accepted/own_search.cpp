// A binary search of one's own over a vector for each key; the best so far is kept aside.
class TimeMap {
private:
    unordered_map<string, vector<pair<string, int>>> m;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { m[key].push_back({value, timestamp}); }

    string get(string key, int timestamp) {
        if (!m.count(key)) return "";
        vector<pair<string, int>>& v = m[key];
        string answer = "";
        int low = 0, high = (int)v.size() - 1;
        while (low <= high) {
            int mid = low + (high - low) / 2;
            if (v[mid].second == timestamp) return v[mid].first;
            if (v[mid].second < timestamp) {
                answer = v[mid].first;
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return answer;
    }
};
