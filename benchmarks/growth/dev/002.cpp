// problem: arrays/merge-intervals
// time: O(n log n)
// memory: O(n)
// note: sorted vector of 2n events, starts before ends at the same point
#include <algorithm>
#include <utility>
#include <vector>
using namespace std;

class Solution {
    using Event = pair<int, int>;

public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<Event> events;
        events.reserve(intervals.size() * 2);
        for (const auto& iv : intervals) {
            events.emplace_back(iv.front(), 0);
            events.emplace_back(iv.back(), 1);
        }
        sort(begin(events), end(events));
        vector<vector<int>> answer;
        int depth = 0, left = -1;
        for (const Event& e : events) {
            if (e.second == 0) {
                if (depth++ == 0) left = e.first;
            } else if (--depth == 0) {
                answer.push_back(vector<int>{left, e.first});
            }
        }
        return answer;
    }
};
