// Searches for the next car in front again and again.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        int fleets = 0, before = target;
        double slowest = 0;
        while (true) {
            int next = -1;
            for (int i = 0; i < (int)position.size(); i++)
                if (position[i] < before && (next < 0 || position[i] > position[next])) next = i;
            if (next < 0) return fleets;
            before = position[next];
            double t = double(target - before) / speed[next];
            if (t > slowest) {
                slowest = t;
                fleets++;
            }
        }
    }
};
