// Nodes with pointers that hold the whole word; the word is emptied when it is found, and nothing is taken out of the
// tree.
class TrieNode {
public:
    TrieNode* children[26] = {};
    string word;
};

class Solution {
    void dfs(vector<vector<char>>& board, int i, int j, TrieNode* node, vector<string>& result) {
        char c = board[i][j];
        if (c == '#' || !node->children[c - 'a']) return;
        node = node->children[c - 'a'];
        if (!node->word.empty()) {
            result.push_back(node->word);
            node->word.clear();
        }
        board[i][j] = '#';
        if (i > 0) dfs(board, i - 1, j, node, result);
        if (j > 0) dfs(board, i, j - 1, node, result);
        if (i < (int)board.size() - 1) dfs(board, i + 1, j, node, result);
        if (j < (int)board[0].size() - 1) dfs(board, i, j + 1, node, result);
        board[i][j] = c;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        TrieNode* root = new TrieNode();
        for (string& w : words) {
            TrieNode* node = root;
            for (char c : w) {
                if (!node->children[c - 'a']) node->children[c - 'a'] = new TrieNode();
                node = node->children[c - 'a'];
            }
            node->word = w;
        }
        vector<string> result;
        for (int i = 0; i < (int)board.size(); i++) {
            for (int j = 0; j < (int)board[0].size(); j++) dfs(board, i, j, root, result);
        }
        return result;
    }
};
