// Sorted pairs and a stack of the times of the fleets, in doubles, as most people write it.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        int n = position.size();
        vector<pair<int, double>> cars;
        for (int i = 0; i < n; i++) {
            double time = (double)(target - position[i]) / speed[i];
            cars.push_back({position[i], time});
        }
        sort(cars.begin(), cars.end(), greater<pair<int, double>>());
        stack<double> st;
        for (auto& [pos, time] : cars) {
            if (st.empty() || time > st.top()) st.push(time);
        }
        return st.size();
    }
};
