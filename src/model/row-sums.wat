;; Adds up rows of 8-bit whole numbers in 16 bits, eight of them in one instruction; finds the rows of features; and weighs what is
;; positive of a sum.
(module
  (import "engine" "memory" (memory 1))

  ;; The `width` numbers of 16 bits at `into` become those at `from` and the sums of the rows that begin at the addresses listed, in 32 bits
  ;; each, from `list` to `end`. `width` is a multiple of 8.
  (func $add
    (param $list i32) (param $end i32) (param $width i32) (param $from i32) (param $into i32)
    (local $even i32) (local $column i32) (local $at i32) (local $row i32)
    (local $sum v128) (local $other v128) (local $third v128) (local $fourth v128)
    (local.set $even (i32.add (local.get $list) (i32.and (i32.sub (local.get $end) (local.get $list)) (i32.const -8))))
    ;; thirty-two columns of a row at a time, as long as there are so many
    (block $wide
      (loop $columns
        (br_if $wide (i32.gt_u (i32.add (local.get $column) (i32.const 32)) (local.get $width)))
        (local.set $row (i32.add (local.get $from) (i32.shl (local.get $column) (i32.const 1))))
        (local.set $sum (v128.load align=2 (local.get $row)))
        (local.set $other (v128.load offset=16 align=2 (local.get $row)))
        (local.set $third (v128.load offset=32 align=2 (local.get $row)))
        (local.set $fourth (v128.load offset=48 align=2 (local.get $row)))
        (local.set $at (local.get $list))
        (block $done
          (loop $rows
            (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
            (local.set $row (i32.add (i32.load (local.get $at)) (local.get $column)))
            (local.set $sum (i16x8.add (local.get $sum) (v128.load8x8_s align=1 (local.get $row))))
            (local.set $other (i16x8.add (local.get $other) (v128.load8x8_s offset=8 align=1 (local.get $row))))
            (local.set $third (i16x8.add (local.get $third) (v128.load8x8_s offset=16 align=1 (local.get $row))))
            (local.set $fourth (i16x8.add (local.get $fourth) (v128.load8x8_s offset=24 align=1 (local.get $row))))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br $rows)))
        (local.set $row (i32.add (local.get $into) (i32.shl (local.get $column) (i32.const 1))))
        (v128.store align=2 (local.get $row) (local.get $sum))
        (v128.store offset=16 align=2 (local.get $row) (local.get $other))
        (v128.store offset=32 align=2 (local.get $row) (local.get $third))
        (v128.store offset=48 align=2 (local.get $row) (local.get $fourth))
        (local.set $column (i32.add (local.get $column) (i32.const 32)))
        (br $columns)))
    ;; eight columns of two rows at a time, so that neither sum waits for the other
    (block $narrow
      (loop $columns
        (br_if $narrow (i32.ge_u (local.get $column) (local.get $width)))
        (local.set $sum
          (v128.load align=2 (i32.add (local.get $from) (i32.shl (local.get $column) (i32.const 1)))))
        (local.set $other (v128.const i32x4 0 0 0 0))
        (local.set $at (local.get $list))
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
        (br $columns))))

  ;; Lists at `list` the addresses of the rows that have these `count` keys, in 32 bits each, and returns where the list ends. A key stands in
  ;; one of `mask` + 1 groups of four keys, the one that its low bits say or the next ones, up to one that is not full, and its row in the
  ;; same place among the rows. The list may take the place of the keys.
  (func $find
    (param $each i32) (param $count i32) (param $keys i32) (param $mask i32) (param $rows i32) (param $list i32) (param $width i32) (result i32)
    (local $end i32) (local $key i32) (local $group i32) (local $found v128) (local $bits i32)
    (local.set $end (i32.add (local.get $each) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $each) (local.get $end)))
        (local.set $key (i32.load (local.get $each)))
        (local.set $group (i32.and (local.get $key) (local.get $mask)))
        (loop $probe
          (local.set $found (v128.load (i32.add (local.get $keys) (i32.shl (local.get $group) (i32.const 4)))))
          (local.set $bits (i32x4.bitmask (i32x4.eq (local.get $found) (i32x4.splat (local.get $key)))))
          ;; without a branch on whether it is there: what is stored for one that is not is overwritten by the next
          (i32.store (local.get $list)
            (i32.add (local.get $rows)
              (i32.mul (i32.add (i32.shl (local.get $group) (i32.const 2)) (i32.ctz (local.get $bits))) (local.get $width))))
          (local.set $list (i32.add (local.get $list) (i32.shl (i32.ne (local.get $bits) (i32.const 0)) (i32.const 2))))
          (if (i32.and (i32.eqz (local.get $bits)) (i32x4.all_true (local.get $found)))
            (then
              (local.set $group (i32.and (i32.add (local.get $group) (i32.const 1)) (local.get $mask)))
              (br $probe))))
        (local.set $each (i32.add (local.get $each) (i32.const 4)))
        (br $next)))
    (local.get $list))

  ;; `addFeatures(features, count, keys, mask, rows, list, width, from, into)`: as `$add`, of the rows of `count` features: see `$find`. A
  ;; feature is four numbers of 32 bits that are hashed as `combine` of hash.ts does, and its key one more than the hash without its low bits.
  (func (export "addFeatures")
    (param $features i32) (param $count i32) (param $keys i32) (param $mask i32) (param $rows i32)
    (param $list i32) (param $width i32) (param $from i32) (param $into i32)
    (local $end i32) (local $at i32) (local $hash i32)
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $at (local.get $list))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $hash
          (i32.mul
            (i32.xor
              (i32.load offset=4 (local.get $features))
              (i32.mul (i32.add (i32.load (local.get $features)) (i32.const 1)) (i32.const 0x9e3779b1)))
            (i32.const 0x85ebca6b)))
        (local.set $hash
          (i32.mul
            (i32.xor
              (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15)))
              (i32.load offset=8 (local.get $features)))
            (i32.const 0xc2b2ae35)))
        (local.set $hash
          (i32.mul
            (i32.xor
              (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 13)))
              (i32.load offset=12 (local.get $features)))
            (i32.const 0x27d4eb2f)))
        (i32.store (local.get $at)
          (i32.add
            (i32.shr_u (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 16))) (i32.const 8))
            (i32.const 1)))
        (local.set $features (i32.add (local.get $features) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $each)))
    (local.set $end
      (call $find
        (local.get $list) (local.get $count) (local.get $keys) (local.get $mask) (local.get $rows) (local.get $list) (local.get $width)))
    (call $add (local.get $list) (local.get $end) (local.get $width) (local.get $from) (local.get $into)))

  ;; `addTemplates(templates, count, groups, values, keys, mask, rows, list, width, from, into)`: as `addFeatures`, of the features that
  ;; templates make of values, four at a time: `count` times four numbers of 32 bits each for the bit of `groups` that must be set, what the
  ;; templates' own numbers come to in the hash, -1 for those that only fill up the four, and how many bytes from `values` each of three
  ;; values stands.
  (func (export "addTemplates")
    (param $templates i32) (param $count i32) (param $groups i32) (param $values i32)
    (param $keys i32) (param $mask i32) (param $rows i32) (param $list i32) (param $width i32) (param $from i32) (param $into i32)
    (local $end i32) (local $at i32) (local $first v128) (local $second v128) (local $third v128) (local $hash v128)
    (local.set $end (i32.add (local.get $templates) (i32.mul (local.get $count) (i32.const 96))))
    (local.set $at (local.get $list))
    (block $done
      (loop $four
        (br_if $done (i32.ge_u (local.get $templates) (local.get $end)))
        (local.set $first
          (v128.load32_lane 3 (i32.add (local.get $values) (i32.load offset=60 (local.get $templates)))
            (v128.load32_lane 2 (i32.add (local.get $values) (i32.load offset=56 (local.get $templates)))
              (v128.load32_lane 1 (i32.add (local.get $values) (i32.load offset=52 (local.get $templates)))
                (v128.load32_lane 0 (i32.add (local.get $values) (i32.load offset=48 (local.get $templates)))
                  (v128.const i32x4 0 0 0 0))))))
        (local.set $second
          (v128.load32_lane 3 (i32.add (local.get $values) (i32.load offset=76 (local.get $templates)))
            (v128.load32_lane 2 (i32.add (local.get $values) (i32.load offset=72 (local.get $templates)))
              (v128.load32_lane 1 (i32.add (local.get $values) (i32.load offset=68 (local.get $templates)))
                (v128.load32_lane 0 (i32.add (local.get $values) (i32.load offset=64 (local.get $templates)))
                  (v128.const i32x4 0 0 0 0))))))
        (local.set $third
          (v128.load32_lane 3 (i32.add (local.get $values) (i32.load offset=92 (local.get $templates)))
            (v128.load32_lane 2 (i32.add (local.get $values) (i32.load offset=88 (local.get $templates)))
              (v128.load32_lane 1 (i32.add (local.get $values) (i32.load offset=84 (local.get $templates)))
                (v128.load32_lane 0 (i32.add (local.get $values) (i32.load offset=80 (local.get $templates)))
                  (v128.const i32x4 0 0 0 0))))))
        (local.set $hash
          (i32x4.mul
            (v128.xor (local.get $first) (v128.load offset=16 (local.get $templates)))
            (i32x4.splat (i32.const 0x85ebca6b))))
        (local.set $hash
          (i32x4.mul
            (v128.xor
              (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))
              (local.get $second))
            (i32x4.splat (i32.const 0xc2b2ae35))))
        (local.set $hash
          (i32x4.mul
            (v128.xor
              (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13)))
              (local.get $third))
            (i32x4.splat (i32.const 0x27d4eb2f))))
        ;; no key is -1
        (v128.store (local.get $at)
          (v128.or
            (v128.load offset=32 (local.get $templates))
            (i32x4.add
              (i32x4.shr_u (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16))) (i32.const 8))
              (i32x4.splat (i32.const 1)))))
        ;; those whose group does not hold are overwritten by the next
        (local.set $at
          (i32.add (local.get $at)
            (i32.shl (i32.ne (i32.and (local.get $groups) (i32.load (local.get $templates))) (i32.const 0)) (i32.const 4))))
        (local.set $templates (i32.add (local.get $templates) (i32.const 96)))
        (br $four)))
    (local.set $end
      (call $find
        (local.get $list) (i32.shr_u (i32.sub (local.get $at) (local.get $list)) (i32.const 2))
        (local.get $keys) (local.get $mask) (local.get $rows) (local.get $list) (local.get $width)))
    (call $add (local.get $list) (local.get $end) (local.get $width) (local.get $from) (local.get $into)))

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

  ;; `addRows(list, count, addresses, width, from, into)`: as `$add`, of the rows that have these numbers; at `addresses` stands by number
  ;; where each begins, 0 if it is not there.
  (func (export "addRows")
    (param $list i32) (param $count i32) (param $addresses i32) (param $width i32) (param $from i32) (param $into i32)
    (local $number i32) (local $end i32) (local $at i32) (local $address i32)
    (local.set $number (local.get $list))
    (local.set $at (local.get $list))
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $number) (local.get $end)))
        (local.set $address
          (i32.load (i32.add (local.get $addresses) (i32.shl (i32.load (local.get $number)) (i32.const 2)))))
        (i32.store (local.get $at) (local.get $address))
        (local.set $at (i32.add (local.get $at) (i32.shl (i32.ne (local.get $address) (i32.const 0)) (i32.const 2))))
        (local.set $number (i32.add (local.get $number) (i32.const 4)))
        (br $each)))
    (call $add (local.get $list) (local.get $at) (local.get $width) (local.get $from) (local.get $into)))

  ;; `addLooks(looks, count, cells, addresses, list, width, from, into)`: as `addRows`, of the rows that looks at cells give: a look is how many
  ;; bytes from `cells` the cell stands that it looks at, and the number of the row that is added where there is a 0.
  (func (export "addLooks")
    (param $looks i32) (param $count i32) (param $cells i32) (param $addresses i32)
    (param $list i32) (param $width i32) (param $from i32) (param $into i32)
    (local $end i32) (local $at i32) (local $address i32)
    (local.set $at (local.get $list))
    (local.set $end (i32.add (local.get $looks) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $looks) (local.get $end)))
        (local.set $address
          (i32.load
            (i32.add (local.get $addresses)
              (i32.shl
                (i32.add
                  (i32.load offset=4 (local.get $looks))
                  (i32.load (i32.add (local.get $cells) (i32.load (local.get $looks)))))
                (i32.const 2)))))
        (i32.store (local.get $at) (local.get $address))
        (local.set $at (i32.add (local.get $at) (i32.shl (i32.ne (local.get $address) (i32.const 0)) (i32.const 2))))
        (local.set $looks (i32.add (local.get $looks) (i32.const 8)))
        (br $each)))
    (call $add (local.get $list) (local.get $at) (local.get $width) (local.get $from) (local.get $into)))

  ;; `choose(outputs, count, width, from, biases, weights)`: of the outputs listed the one with the highest score, the first of equals. Its
  ;; score is its bias, in 32 bits, and what is positive of the sum at `from` times its `width` weights, in 16 bits each.
  (func (export "choose")
    (param $outputs i32) (param $count i32) (param $width i32) (param $from i32) (param $biases i32) (param $weights i32) (result i32)
    (local $end i32) (local $at i32) (local $bytes i32) (local $row i32) (local $score v128)
    (local $output i32) (local $value i32) (local $best i32) (local $most i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 1)))
    (local.set $end (i32.add (local.get $outputs) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $most (i32.const 0x80000000))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $outputs) (local.get $end)))
        (local.set $output (i32.load (local.get $outputs)))
        (local.set $row (i32.add (local.get $weights) (i32.mul (local.get $output) (local.get $bytes))))
        (local.set $score (v128.const i32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $columns
          (local.set $score
            (i32x4.add (local.get $score)
              (i32x4.dot_i16x8_s
                (i16x8.max_s (v128.load align=2 (i32.add (local.get $from) (local.get $at))) (v128.const i32x4 0 0 0 0))
                (v128.load align=2 (i32.add (local.get $row) (local.get $at))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $at) (local.get $bytes))))
        (local.set $value
          (i32.add
            (i32.load (i32.add (local.get $biases) (i32.shl (local.get $output) (i32.const 2))))
            (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $score)) (i32x4.extract_lane 1 (local.get $score)))
              (i32.add (i32x4.extract_lane 2 (local.get $score)) (i32x4.extract_lane 3 (local.get $score))))))
        (if (i32.gt_s (local.get $value) (local.get $most))
          (then
            (local.set $most (local.get $value))
            (local.set $best (local.get $output))))
        (local.set $outputs (i32.add (local.get $outputs) (i32.const 4)))
        (br $rows)))
    (local.get $best))

  ;; `weigh(from, hidden, outputs, layer, list, into)`: the numbers of 32 bits with a point at `into` become the scores of `outputs` outputs.
  ;; The sum at `from` has `hidden` numbers and then one for each output. The layer is numbers of 64 bits: twice what the outputs' sums are
  ;; multiplied by; for each output, and one more where their number is odd, what is added to its sum before; for each hidden number what is
  ;; added to it; and for each hidden number the weights by which what is positive of it counts for each output, and one more likewise.
  (func (export "weigh")
    (param $from i32) (param $hidden i32) (param $outputs i32) (param $layer i32) (param $list i32) (param $into i32)
    (local $row i32) (local $bias i32) (local $weights i32) (local $at i32) (local $end i32) (local $column i32) (local $unit f64) (local $score v128)
    (local.set $row (i32.shl (i32.and (i32.add (local.get $outputs) (i32.const 1)) (i32.const -2)) (i32.const 3)))
    (local.set $bias (i32.add (i32.add (local.get $layer) (i32.const 16)) (local.get $row)))
    (local.set $weights (i32.add (local.get $bias) (i32.shl (local.get $hidden) (i32.const 3))))
    (local.set $end (local.get $weights))
    ;; lists what is positive, with the address of its weights; what is not is overwritten by the next
    (local.set $at (local.get $list))
    (block $listed
      (loop $units
        (br_if $listed (i32.ge_u (local.get $bias) (local.get $end)))
        (local.set $unit
          (f64.add (f64.convert_i32_s (i32.load16_s (local.get $from))) (f64.load (local.get $bias))))
        (i32.store (local.get $at) (local.get $weights))
        (f64.store offset=8 (local.get $at) (local.get $unit))
        (local.set $at (i32.add (local.get $at) (i32.shl (f64.gt (local.get $unit) (f64.const 0)) (i32.const 4))))
        (local.set $from (i32.add (local.get $from) (i32.const 2)))
        (local.set $bias (i32.add (local.get $bias) (i32.const 8)))
        (local.set $weights (i32.add (local.get $weights) (local.get $row)))
        (br $units)))
    (local.set $end (local.get $at))
    (loop $pairs
      (local.set $score
        (f64x2.mul
          (f64x2.add
            (f64x2.convert_low_i32x4_s (i32x4.extend_low_i16x8_s (v128.load32_zero align=2 (local.get $from))))
            (v128.load offset=16 align=8 (i32.add (local.get $layer) (local.get $column))))
          (v128.load align=8 (local.get $layer))))
      (local.set $at (local.get $list))
      (block $weighed
        (loop $units
          (br_if $weighed (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $score
            (f64x2.add (local.get $score)
              (f64x2.mul
                (v128.load64_splat offset=8 (local.get $at))
                (v128.load align=8 (i32.add (i32.load (local.get $at)) (local.get $column))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $units)))
      (local.set $score (f32x4.demote_f64x2_zero (local.get $score)))
      (f32.store (local.get $into) (f32x4.extract_lane 0 (local.get $score)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (if (i32.le_u (local.get $column) (i32.shl (local.get $outputs) (i32.const 3)))
        (then (f32.store offset=4 (local.get $into) (f32x4.extract_lane 1 (local.get $score)))))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $into (i32.add (local.get $into) (i32.const 8)))
      (br_if $pairs (i32.lt_u (local.get $column) (local.get $row))))))
