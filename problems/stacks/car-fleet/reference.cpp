// From the car nearest to the target backwards: who would take longer than the slowest fleet in front leads a new one.
// Times a / b and c / d are compared as a * d and c * b, without rounding.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        vector<pair<int, int>> cars(position.size());
        for (size_t i = 0; i < cars.size(); ++i) cars[i] = {target - position[i], speed[i]};
        sort(cars.begin(), cars.end());
        int fleets = 0;
        long long way = 0, pace = 1;
        for (auto [distance, own] : cars) {
            if (distance * pace > way * own) {
                ++fleets;
                way = distance;
                pace = own;
            }
        }
        return fleets;
    }
};
