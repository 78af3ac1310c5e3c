;; Adds up rows of 8-bit whole numbers, eight columns at a time, in 16 bits; and weighs what is positive of a sum.
;;
;; `add(list, count, width, from, into)`: the `width` numbers of 16 bits at `into` become those at `from` and the sums of the
;; `count` rows that begin at the addresses listed, in 32 bits each, at `list`. `width` is a multiple of 8.
(module
  (import "rows" "memory" (memory 1))
  (func (export "add")
    (param $list i32) (param $count i32) (param $width i32) (param $from i32) (param $into i32)
    (local $end i32) (local $even i32) (local $column i32) (local $at i32) (local $sum v128) (local $other v128)
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $even (i32.add (local.get $list) (i32.shl (i32.and (local.get $count) (i32.const -2)) (i32.const 2))))
    (loop $columns
      (local.set $sum
        (v128.load align=2 (i32.add (local.get $from) (i32.shl (local.get $column) (i32.const 1)))))
      (local.set $other (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $list))
      ;; two rows at a time, so that neither sum waits for the other
      (block $pairs
        (loop $rows
          (br_if $pairs (i32.ge_u (local.get $at) (local.get $even)))
          (local.set $sum
            (i16x8.add (local.get $sum)
              (v128.load8x8_s align=1 (i32.add (i32.load (local.get $at)) (local.get $column)))))
          (local.set $other
            (i16x8.add (local.get $other)
              (v128.load8x8_s align=1 (i32.add (i32.load offset=4 (local.get $at)) (local.get $column)))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (br $rows)))
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $sum
            (i16x8.add (local.get $sum)
              (v128.load8x8_s align=1 (i32.add (i32.load (local.get $at)) (local.get $column)))))))
      (v128.store align=2
        (i32.add (local.get $into) (i32.shl (local.get $column) (i32.const 1)))
        (i16x8.add (local.get $sum) (local.get $other)))
      (local.set $column (i32.add (local.get $column) (i32.const 8)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $width)))))

  ;; `merge(first, second, third, width, into)`: the numbers of 16 bits at `into` become the sums of those at three places.
  (func (export "merge")
    (param $first i32) (param $second i32) (param $third i32) (param $width i32) (param $into i32)
    (local $at i32) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 1)))
    (loop $columns
      (v128.store align=2 (i32.add (local.get $into) (local.get $at))
        (i16x8.add
          (v128.load align=2 (i32.add (local.get $first) (local.get $at)))
          (i16x8.add
            (v128.load align=2 (i32.add (local.get $second) (local.get $at)))
            (v128.load align=2 (i32.add (local.get $third) (local.get $at))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $at) (local.get $bytes)))))

  ;; `score(list, count, width, from, into)`: the numbers of 32 bits at `into` become, for each of the `count` rows of 16-bit
  ;; weights that begin at the addresses listed, what is positive of the sum at `from` times these weights, added up.
  (func (export "score")
    (param $list i32) (param $count i32) (param $width i32) (param $from i32) (param $into i32)
    (local $end i32) (local $at i32) (local $bytes i32) (local $weights i32) (local $score v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 1)))
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $list) (local.get $end)))
        (local.set $weights (i32.load (local.get $list)))
        (local.set $score (v128.const i32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $columns
          (local.set $score
            (i32x4.add (local.get $score)
              (i32x4.dot_i16x8_s
                (i16x8.max_s (v128.load align=2 (i32.add (local.get $from) (local.get $at))) (v128.const i32x4 0 0 0 0))
                (v128.load align=2 (i32.add (local.get $weights) (local.get $at))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $at) (local.get $bytes))))
        (i32.store (local.get $into)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $score)) (i32x4.extract_lane 1 (local.get $score)))
            (i32.add (i32x4.extract_lane 2 (local.get $score)) (i32x4.extract_lane 3 (local.get $score)))))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br $rows)))))
