// Asks for each car whether some car in front of it takes as long at least.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        int n = position.size(), fleets = 0;
        for (int i = 0; i < n; i++) {
            bool leads = true;
            double mine = double(target - position[i]) / speed[i];
            for (int j = 0; j < n && leads; j++)
                if (position[j] > position[i] && double(target - position[j]) / speed[j] >= mine) leads = false;
            fleets += leads;
        }
        return fleets;
    }
};
