// A table over all places of the road, read from the target backwards: linear in the road.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        vector<double> time(target, -1);
        for (int i = 0; i < position.size(); ++i) time[position[i]] = 1.0 * (target - position[i]) / speed[i];
        double last = 0;
        int count = 0;
        for (int p = target - 1; p >= 0; --p)
            if (time[p] > last) {
                last = time[p];
                ++count;
            }
        return count;
    }
};
