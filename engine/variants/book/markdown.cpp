// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/markdown.h"

#include <algorithm>
#include <cctype>

namespace bc::book {

namespace {

/// Emphasis, strong, code; `text` is escaped already.
std::string inlined(std::string_view text) {
  std::string out;
  bool strong = false, emphasis = false, code = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '`') {
      out += code ? "</code>" : "<code>";
      code = !code;
    } else if (!code && text.substr(i, 2) == "**") {
      out += strong ? "</strong>" : "<strong>";
      strong = !strong;
      ++i;
    } else if (!code && text[i] == '*' && (emphasis || (i + 1 < text.size() && text[i + 1] != ' '))) {
      out += emphasis ? "</em>" : "<em>";
      emphasis = !emphasis;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string marked_up(std::string_view text) { return inlined(escaped(text)); }

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  return text;
}

std::vector<std::string> row_cells(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  std::vector<std::string> cells;
  while (true) {
    const auto bar = line.find('|');
    cells.emplace_back(trimmed(line.substr(0, bar)));
    if (bar == line.npos) return cells;
    line.remove_prefix(bar + 1);
  }
}

/// "**4.1** Whoever holds": the number, or nothing.
std::string_view rule_number(std::string_view text) {
  if (!text.starts_with("**")) return {};
  const auto end = text.find("**", 2);
  if (end == text.npos) return {};
  const auto number = text.substr(2, end - 2);
  const bool numeric = !number.empty() && std::ranges::all_of(number, [](char c) {
    return std::isdigit(static_cast<unsigned char>(c)) || c == '.';
  });
  return numeric ? number : std::string_view{};
}

std::size_t list_mark(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ")) return 2;
  std::size_t digits = 0;
  while (digits < line.size() && std::isdigit(static_cast<unsigned char>(line[digits]))) ++digits;
  return digits > 0 && line.substr(digits, 2) == ". " ? digits + 2 : 0;
}

/// Collects lines and closes whatever block is open.
class Writer {
 public:
  explicit Writer(std::vector<Heading>* headings) : headings_(headings) {}

  void line(std::string_view raw) {
    const auto text = trimmed(raw);
    if (text.empty()) return close();
    if (text.starts_with('#')) return heading(text);
    if (text.starts_with('|')) return table_row(text);
    if (const auto mark = list_mark(text)) return item(text, mark);
    if (block_ == Block::list && raw.starts_with(' ')) {  // the next line of an item
      out_.erase(out_.size() - 6);                        // </li>\n
      out_ += ' ' + marked_up(text) + "</li>\n";
      return;
    }
    if (block_ != Block::paragraph) close();
    block_ = Block::paragraph;
    paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(text);
  }

  std::string finished() {
    close();
    return std::move(out_);
  }

 private:
  enum class Block { none, paragraph, list, table };

  void close() {
    switch (block_) {
      case Block::none: break;
      case Block::paragraph: {
        const auto number = rule_number(paragraph_);
        if (number.empty()) {
          out_ += "<p>" + marked_up(paragraph_) + "</p>\n";
        } else {
          const auto rest = trimmed(std::string_view(paragraph_).substr(number.size() + 4));
          out_ += "<p class=\"rule\" id=\"rule-" + std::string(number) + "\"><a class=\"number\" href=\"#rule-" +
                  std::string(number) + "\">" + std::string(number) + "</a> " + marked_up(rest) + "</p>\n";
        }
        paragraph_.clear();
        break;
      }
      case Block::list: out_ += ordered_ ? "</ol>\n" : "</ul>\n"; break;
      case Block::table: out_ += "</tbody></table>\n"; break;
    }
    block_ = Block::none;
  }

  void heading(std::string_view text) {
    close();
    int level = 0;
    while (level < 6 && level < static_cast<int>(text.size()) && text[static_cast<std::size_t>(level)] == '#') ++level;
    const auto title = trimmed(text.substr(static_cast<std::size_t>(level)));
    const auto id = slug(title);
    const auto tag = 'h' + std::to_string(level);
    out_ += '<' + tag + " id=\"" + id + "\">" + marked_up(title) + "</" + tag + ">\n";
    if (headings_) headings_->push_back({level, std::string(title), id});
  }

  void item(std::string_view text, std::size_t mark) {
    const bool ordered = std::isdigit(static_cast<unsigned char>(text[0]));
    if (block_ != Block::list || ordered != ordered_) {
      close();
      block_ = Block::list;
      ordered_ = ordered;
      out_ += ordered ? "<ol>\n" : "<ul>\n";
    }
    out_ += "<li>" + marked_up(trimmed(text.substr(mark))) + "</li>\n";
  }

  void table_row(std::string_view text) {
    if (block_ != Block::table) {
      close();
      block_ = Block::table;
      out_ += "<table><thead><tr>";
      for (const auto& cell : row_cells(text)) out_ += "<th>" + marked_up(cell) + "</th>";
      out_ += "</tr></thead><tbody>\n";
      return;
    }
    if (text.find_first_not_of("|-: ") == text.npos) return;  // the line below the head
    out_ += "<tr>";
    for (const auto& cell : row_cells(text)) out_ += "<td>" + marked_up(cell) + "</td>";
    out_ += "</tr>\n";
  }

  std::vector<Heading>* headings_;
  std::string out_, paragraph_;
  Block block_ = Block::none;
  bool ordered_ = false;
};

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '&': out += "&amp;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string html(std::string_view markdown, std::vector<Heading>* headings) {
  Writer writer(headings);
  while (!markdown.empty()) {
    const auto end = markdown.find('\n');
    writer.line(markdown.substr(0, end));
    if (end == markdown.npos) break;
    markdown.remove_prefix(end + 1);
  }
  return writer.finished();
}

}  // namespace bc::book
