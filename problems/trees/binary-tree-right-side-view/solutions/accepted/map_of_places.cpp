// Keeps for each level the node whose place, as numbered in a full tree, is the largest.
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        map<int, pair<unsigned long long, int>> last;
        stack<tuple<TreeNode*, int, unsigned long long>> todo;
        if (root) todo.push({root, 0, 0});
        while (!todo.empty()) {
            auto [node, depth, place] = todo.top();
            todo.pop();
            auto it = last.find(depth);
            if (it == last.end() || place > it->second.first) last[depth] = {place, node->val};
            if (node->right) todo.push({node->right, depth + 1, 2 * place + 1});
            if (node->left) todo.push({node->left, depth + 1, 2 * place});
        }
        vector<int> result;
        for (auto& entry : last) result.push_back(entry.second.second);
        return result;
    }
};
