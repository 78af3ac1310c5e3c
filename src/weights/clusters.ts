/**
 * Word clusters: frequent words that keep the same company have the same number, at three grains.
 *
 * @example
 * clusterOf("warned") === clusterOf("cautioned"); // both among the words of saying
 * clusterOf("warned", "coarse");
 */
import { CLUSTER_TABLE } from "./clusters-table.js";

/** `coarse` has tens of clusters, `middle` hundreds, `fine` thousands; each lies within one of the next coarser. */
export type ClusterGrain = "coarse" | "middle" | "fine";

interface Clusters {
  /** The fine cluster of a word. */
  readonly fine: ReadonlyMap<string, number>;
  /** The middle and the coarse cluster of a fine one. */
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
}

let clusters: Clusters | undefined;

/** The cluster of a word in lower case, counted from 1; 0 where the table does not hold the word. */
export function clusterOf(lower: string, grain: ClusterGrain = "middle"): number {
  clusters ??= readClusters(CLUSTER_TABLE);
  const fine = clusters.fine.get(lower) ?? 0;
  return grain === "fine" ? fine : (clusters[grain][fine] ?? 0);
}

function readClusters(table: string): Clusters {
  const fine = new Map<string, number>();
  const middle = [0];
  const coarse = [0];
  let line = 0;
  table.split("\n\n").forEach((block, index) => {
    for (const group of block.split("\n")) {
      line += 1;
      for (const words of group.split(";")) {
        for (const word of words.split(" ")) fine.set(word, middle.length);
        middle.push(line);
        coarse.push(index + 1);
      }
    }
  });
  return { fine, middle, coarse };
}
