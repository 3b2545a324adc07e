// problem: stacks/daily-temperatures
// time: O(n)
// memory: O(n)
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> answer(n, 0);
        stack<int> waiting;
        for (int day = 0; day < n; day++) {
            while (!waiting.empty() && temperatures[waiting.top()] < temperatures[day]) {
                answer[waiting.top()] = day - waiting.top();
                waiting.pop();
            }
            waiting.push(day);
        }
        return answer;
    }
};
