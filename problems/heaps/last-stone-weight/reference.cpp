// A heap with the heaviest stone on top plays each round: two come out, and what remains goes back.
class Solution {
public:
    int lastStoneWeight(vector<int>& stones) {
        priority_queue<int> pile(less<int>(), stones);
        while (pile.size() > 1) {
            const int heaviest = pile.top();
            pile.pop();
            const int next = pile.top();
            pile.pop();
            if (heaviest > next) pile.push(heaviest - next);
        }
        return pile.empty() ? 0 : pile.top();
    }
};
